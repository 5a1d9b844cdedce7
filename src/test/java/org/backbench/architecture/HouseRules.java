package org.backbench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.backbench.workflow.Workflow;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The sentences of the house, as ArchUnit checks them on compiled classes. */
final class HouseRules {

    /** The one bean that turns machine time into business time, and what measures the machine itself. */
    private static final Set<String> KNOWS_MACHINE_TIME =
            Set.of("org.backbench.calendar.BusinessClock", "org.backbench.calendar.CalendarConfiguration");

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    static final ArchRule ONLY_SCREENS_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackage("org.backbench.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.backbench.workflow.camunda..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.flowable..");

    /** Screens, requests and services read tasks from the queues; only the comparison of both asks the engine. */
    static final ArchRule NOBODY_ASKS_THE_ENGINE_FOR_TASKS = noClasses()
            .that(describe("do not compare the queues with the engine", type -> !comparesTasks(type)))
            .should()
            .accessTargetWhere(describe("asks the engine for tasks", HouseRules::asksForTasks));

    static final ArchRule ONLY_ROWS_SPEAK_SQL = noClasses()
            .that(describe("are neither …Rows nor start-up wiring", type -> !isRows(type) && !isStartUp(type)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..");

    static final ArchRule ONLY_MODELS_CALL_STEPS = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Steps")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Steps");

    static final ArchRule ONLY_THE_CLOCK_KNOWS_THE_TIME = noClasses()
            .that(describe("do not know machine time", type -> !KNOWS_MACHINE_TIME.contains(type.getName())))
            .should()
            .accessTargetWhere(describe("asks the machine for the time", HouseRules::asksTheMachine));

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class);

    static final ArchRule NO_STATIC_STATE_CHANGES = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(describe("are written by hand", type -> !type.isEnum()))
            .should()
            .beFinal();

    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_ENTER =
            classes().that().areAnnotatedWith(Route.class).should(haveOneAccessAnnotation());

    private HouseRules() {}

    private static boolean comparesTasks(JavaClass type) {
        return type.getName().equals("org.backbench.cases.TaskDrift")
                || type.getPackageName().equals("org.backbench.workflow.camunda");
    }

    private static boolean asksForTasks(JavaAccess<?> access) {
        return (access.getTargetOwner().isEquivalentTo(Workflow.class)
                        && access.getName().startsWith("openTask"))
                || access.getName().matches("create.*TaskQuery");
    }

    private static boolean isRows(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Rows");
    }

    /** What makes and migrates the database before anything else runs. */
    private static boolean isStartUp(JavaClass type) {
        return resideInAnyPackage("org.backbench", "org.backbench.database..").test(type)
                || type.isAssignableTo(JavaMigration.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean givenAClock = access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && name.equals("now") && !givenAClock)
                || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                || (owner.equals(System.class.getName()) && name.equals("currentTimeMillis"))
                || (owner.equals(Date.class.getName()) && name.equals("<init>") && takesNothing(access));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaClass> haveOneAccessAnnotation() {
        return new ArchCondition<>("have exactly one access annotation") {
            @Override
            public void check(JavaClass route, ConditionEvents events) {
                long found = ACCESS.stream().filter(route::isAnnotatedWith).count();
                String sentence = "%s has %d access annotations".formatted(route.getName(), found);
                events.add(new SimpleConditionEvent(route, found == 1, sentence));
            }
        };
    }
}
