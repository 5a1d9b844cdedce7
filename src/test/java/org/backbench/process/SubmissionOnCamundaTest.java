package org.backbench.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.backbench.returns.scope.Extension;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/** What only an engine can be asked whose cases outlive the versions of their models. */
class SubmissionOnCamundaTest extends SubmissionProcess {

    private static final Pattern MORE_TIME = Pattern.compile(
            "<lane id=\"submission-manager\".*?</lane>|<subProcess id=\"more-time\".*?</subProcess>", Pattern.DOTALL);
    private static final Pattern MORE_TIME_SHAPES = Pattern.compile(
            "<bpmndi:BPMN(Shape|Edge) id=\"[^\"]*\" bpmnElement=\"(submission-manager|more-time[^\"]*|decide-extension"
                    + "|to-decide-extension|to-more-time-decided)\".*?</bpmndi:BPMN\\1>",
            Pattern.DOTALL);

    @Test
    void aCaseThatBeganBeforeItsModelKnewOfRequestsTakesOneUpToo() throws IOException {
        String model = Files.readString(Path.of("bpmn/submission.bpmn"));
        deploy(MORE_TIME_SHAPES.matcher(MORE_TIME.matcher(model).replaceAll("")).replaceAll(""));
        walk.isWithdrawn();
        walk = nextCase(Towns.of(beans));
        deploy(model);
        List<String> before = walk.tasks();
        walk.asksForMoreTime();

        assertThat(before).containsExactly("prepare-return");
        assertThat(walk.tasks()).containsExactly("decide-extension", "prepare-return");
        walk.does("decide-extension", Answers.MORE_TIME);
        assertThat(walk.extensions()).containsExactly("GRANTED");
        walk.typesItsReturn().does("prepare-return", Answers.COMPLETE).does("certify-return", Answers.CERTIFY);
        assertThat(walk.tasks()).containsExactly("appoint-panel");
    }

    @Test
    void moreTimeIsRefusedInWordsWhereNoProcessHearsOfIt() {
        var processes = beans.getBean(ProcessEngine.class).getRuntimeService();
        processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(walk.id()))
                .rootProcessInstances()
                .list()
                .forEach(one -> processes.deleteProcessInstance(one.getId(), "lost"));

        assertThatExceptionOfType(Extension.NobodyAsked.class)
                .isThrownBy(() -> walk.asksForMoreTime())
                .withMessageContaining("Write to the review manager");
        assertThat(walk.extensions()).isEmpty();
        walk = nextCase(Towns.of(beans));
    }

    /** Makes this the latest version of the model. */
    private void deploy(String model) {
        beans.getBean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addString("submission.bpmn", model)
                .deploy();
    }
}
