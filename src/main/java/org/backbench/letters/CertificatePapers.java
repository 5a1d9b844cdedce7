package org.backbench.letters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.backbench.cases.CaseFile;
import org.backbench.cases.Watermarks;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.OwedReturns;
import org.backbench.returns.ReturnVersion;
import org.backbench.returns.Returns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The certified return with its certificate, for everybody who sees the case. */
@Component
@Order(1)
class CertificatePapers implements CasePaper {

    private final Returns returns;
    private final OwedReturns owed;
    private final People people;
    private final Watermarks watermarks;

    CertificatePapers(Returns returns, OwedReturns owed, People people, Watermarks watermarks) {
        this.returns = returns;
        this.owed = owed;
        this.people = people;
        this.watermarks = watermarks;
    }

    @Override
    public String key() {
        return "return-with-certificate";
    }

    @Override
    public List<PaperFormat> formats() {
        return List.of(PaperFormat.PDF, PaperFormat.WORD);
    }

    @Override
    public Optional<String> title(Person person, CaseFile file) {
        return certified(person, file).map(version -> "Return for %s with its certificate (version %d)"
                .formatted(file.dataYear(), version.number()));
    }

    @Override
    public Paper of(Person person, CaseFile file) {
        ReturnVersion version = certified(person, file).orElseThrow();
        List<String> logins = Stream.of(version.sentBy(), version.decidedBy())
                .filter(Objects::nonNull)
                .toList();
        return new CertificatePaper(
                        file,
                        returns.templateOf(returns.ofCase(file.id())),
                        version,
                        returns.handedIn(person, file.id(), version.number()),
                        people.names(logins))
                .paper(watermarks.over("return", file));
    }

    /** The version that counts, where somebody has certified it. */
    private Optional<ReturnVersion> certified(Person person, CaseFile file) {
        if (owed.ofCase(file.id()).isEmpty()) {
            return Optional.empty();
        }
        return returns.versions(person, file.id()).stream()
                .filter(version -> version.outcome().equals("CERTIFIED"))
                .findFirst();
    }
}
