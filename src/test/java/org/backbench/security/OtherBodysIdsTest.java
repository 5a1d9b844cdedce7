package org.backbench.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.backbench.people.PeopleFixtures.personWith;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backbench.BackbenchTest;
import org.backbench.assessments.ScoreSheet;
import org.backbench.people.People;
import org.backbench.people.Person;
import org.backbench.returns.FunctionStanding;
import org.backbench.reviews.Nominations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Row 34 behind the doors: every public method of every service that takes an id of something of a body answers a
 * person of another body as if there were no such thing. Made by reflection: a new method takes part by itself, or
 * fails until it is said what its parameters are.
 */
@BackbenchTest
class OtherBodysIdsTest {

    /**
     * Services without anything of one body: the register and the pool, published figures and decisions about scope,
     * and what a right alone decides.
     */
    private static final Set<String> OF_NO_BODY = Set.of(
            "LedgerEdits",
            "PartyEndings",
            "QuietPeriods",
            "Benchmarks",
            "Bodies",
            "Absences",
            "BodyStops",
            "Bulks",
            "Calendar",
            "Covers",
            "Notices",
            "SavedViews",
            "Coming",
            "Cycles",
            "Headcounts",
            "Imports",
            "MailRoom",
            "OfficeSheets",
            "Outbox",
            "Peers",
            "People",
            "ProFormas",
            "Profiles",
            "Recipients",
            "Register",
            "Scopes",
            "StaffCounts");

    /** Nobody is answered with yes in the case tried: it is open for correction, and somebody certifies. */
    private static final Set<String> NO_TO_EVERYBODY = Set.of(
            "Corrections.mayOpen(person, caseId)",
            "DraftDoor.certificateWaitsForNobody(viewer, caseId)",
            "DraftDoor.nobodyCertifies(sender, caseId)");

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    PlatformTransactionManager transactions;

    private TwoBodies two;
    private Person stranger;
    private List<Person> insiders;

    @BeforeEach
    void aCaseItsPeopleAndAStranger() {
        two = TwoBodies.judged(beans);
        String code = two.file().bodyCode();
        Person everybody = personWith(
                people,
                "return-officer@" + code,
                "certifying-officer@" + code,
                "chief-executive@" + code,
                "review-manager@" + two.file().riep(),
                "riep-director@" + two.file().riep(),
                "lead-peer@" + two.file().id(),
                "inspector@AC",
                "quality-assurer@AC",
                "assessment-director@AC",
                "programme-office@OEP");
        insiders = List.of(everybody, two.peer());
        people.grant(two.stranger().id(), org.backbench.people.Role.LEAD_PEER, "0", LocalDate.of(2009, 1, 1));
        stranger = people.get(two.stranger().id());
    }

    @Test
    void everyMethodAnswersAStrangerAsIfThereWereNoSuchThing() {
        List<ServiceMethod> asked = withIds()
                .filter(ServiceMethod::asksWho)
                .filter(method -> !DoorsAskFirst.KNOWN.contains(method.toString()))
                .toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(60);
        assertSoftly(softly ->
                asked.forEach(method -> softly.check(() -> answersAStrangerAsIfThereWereNoSuchThing(method))));
    }

    private void answersAStrangerAsIfThereWereNoSuchThing(ServiceMethod method) {
        assertThat(answer(method, stranger, true)).as(method.toString()).isEqualTo(answer(method, stranger, false));
        if (NO_TO_EVERYBODY.contains(method.toString())) {
            return;
        }
        assertThat(insiders)
                .as("%s: nobody is answered otherwise, so that nothing is proved", method)
                .anySatisfy(insider ->
                        assertThat(answer(method, insider, true)).isNotEqualTo(answer(method, insider, false)));
    }

    /** What cannot tell who asks is called by models and other services, or is one of those whose door asks first. */
    @Test
    void whatCannotTellWhoAsksIsCalledByTheDoorsNamedOnly() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.backbench");
        Set<String> called = new TreeSet<>();
        withIds()
                .filter(method -> !method.asksWho() || DoorsAskFirst.KNOWN.contains(method.toString()))
                .filter(method -> isCalledByADoor(house, method))
                .forEach(method -> called.add(method.toString()));

        assertThat(called).containsExactlyInAnyOrderElementsOf(DoorsAskFirst.KNOWN);
    }

    @Test
    void theServicesOfNoBodyAreServices() {
        assertThat(ServiceMethod.ofAll(beans))
                .extracting(method -> method.type().getSimpleName())
                .containsAll(OF_NO_BODY);
    }

    private Stream<ServiceMethod> withIds() {
        return ServiceMethod.ofAll(beans).stream()
                .filter(method -> !OF_NO_BODY.contains(method.type().getSimpleName()))
                .filter(ServiceMethod::takesAnId);
    }

    private static boolean isCalledByADoor(JavaClasses house, ServiceMethod method) {
        Class<?>[] types = method.method().getParameterTypes();
        JavaMethod unit = house.get(method.type()).getMethod(method.method().getName(), types);
        Stream<String> callers = Stream.concat(
                unit.getAccessesToSelf().stream()
                        .map(access -> access.getOriginOwner().getPackageName()),
                unit.getReferencesToSelf().stream()
                        .map(access -> access.getOriginOwner().getPackageName()));
        return callers.anyMatch(name -> name.startsWith("org.backbench.ui") || name.startsWith("org.backbench.api"));
    }

    /** Calls a method about the case or about nothing, and takes everything back. */
    private String answer(ServiceMethod method, Person person, boolean theirs) {
        List<Object> ids = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.method().getParameters()) {
            if (ServiceMethod.isId(parameter)) {
                Object id = theirs ? theirs(method, parameter) : nothing(parameter);
                ids.add(id);
                arguments.add(id);
            } else {
                arguments.add(arguments.isEmpty() ? person : some(parameter));
            }
        }
        String answer = Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return method.call(arguments);
        }));
        for (Object id : ids) {
            answer = answer.replaceAll("\\b" + Pattern.quote(id.toString()) + "\\b", Matcher.quoteReplacement("*"));
        }
        return answer;
    }

    private Object theirs(ServiceMethod method, Parameter parameter) {
        return switch (parameter.getName()) {
            case "caseId" -> two.file().id();
            case "reference" -> two.file().reference();
            case "bodyCode" -> two.file().bodyCode();
            case "actionId" -> two.action();
            case "seatId" -> two.seat();
            case "clockId" -> two.taskClock(beans);
            case "rungId" -> two.rung(beans);
            case "id" ->
                switch (method.type().getSimpleName()) {
                    case "Worklist", "Desk", "Claims" -> two.task();
                    case "Actions" -> two.action();
                    case "Queries" -> two.query();
                    case "Cases" -> two.file().id();
                    case "Clocks" -> two.taskClock(beans);
                    case "Letters", "Papers" -> two.letter(beans);
                    case "ReturnFiles" -> two.upload();
                    case "Recommendations" -> two.recommendation(beans);
                    default -> throw new AssertionError("Say what the id of %s is".formatted(method));
                };
            default -> throw new AssertionError("Say whose %s %s takes".formatted(parameter.getName(), method));
        };
    }

    private static Object nothing(Parameter parameter) {
        return parameter.getType() == String.class ? "XNOWHERE" : (Object) TwoBodies.NOTHING;
    }

    private Object some(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (parameter.getName().equals("paper")) {
            return "return-with-certificate";
        }
        if (type == String.class) {
            return parameter.getName().equals("template") ? two.file().template() : "because";
        }
        if (parameter.getName().equals("cycle")) {
            return two.file().cycle();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.of(
                        1L,
                        2012,
                        true,
                        LocalDate.of(2011, 12, 31),
                        Instant.EPOCH,
                        List.of(),
                        Map.of(),
                        Set.of(),
                        FunctionStanding.handedIn("finance"),
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new byte[] {1},
                        new Nominations(List.of(), "nobody"),
                        new ScoreSheet(List.of(), List.of()))
                .filter(value -> org.springframework.util.ClassUtils.isAssignableValue(type, value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Say what a %s is for %s"
                        .formatted(type.getSimpleName(), Arrays.toString(type.getInterfaces()))));
    }
}
