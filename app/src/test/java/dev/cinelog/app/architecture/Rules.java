package dev.cinelog.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import dev.cinelog.api.PageQuery;
import dev.cinelog.query.projection.Projection;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Revision;
import org.springframework.web.bind.annotation.RestController;

/** The rules. */
@SuppressWarnings("ImmutableEnumChecker") // ArchUnit does not say that its rules are immutable
enum Rules {
    AGGREGATES_KNOW_NO_CLOCK_AND_NO_CHANCE(noClasses()
            .that()
            .resideInAPackage("dev.cinelog.command..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)),

    AGGREGATES_DO_NO_IO_AND_DO_NOT_LOG(noClasses()
            .that()
            .resideInAPackage("dev.cinelog.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.io..", "java.nio..", "java.net..", "java.sql..", "javax.sql..")),

    MESSAGES_KNOW_NO_SPRING(noClasses()
            .that()
            .resideInAPackage("dev.cinelog.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")),

    EVENTS_ARE_RECORDS_WITH_A_REVISION(classes()
            .that()
            .resideInAPackage("dev.cinelog.api..event")
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Revision.class)
            .andShould()
            .beTopLevelClasses()),

    QUERIES_WITH_A_LIMIT_ARE_PAGES(fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.cinelog.api..query")
            .and()
            .haveName("limit")
            .should()
            .beDeclaredInClassesThat()
            .areAssignableTo(PageQuery.class)),

    THE_FOUR_SIDES_DO_NOT_KNOW_EACH_OTHER(slices().matching("dev.cinelog.(command|query|saga|rest)..")
            .should()
            .notDependOnEachOther()),

    CONTRACTS_DO_NOT_KNOW_EACH_OTHER(
            slices().matching("dev.cinelog.rest.(cinefluent|feed|operations|sora|studio|supabase|videosapi)..")
                    .should()
                    .notDependOnEachOther()),

    THE_EDGE_HAS_NO_CYCLES(slices().matching("dev.cinelog.rest.(*)..").should().beFreeOfCycles()),

    THE_APPLICATION_HAS_NO_CYCLES(
            slices().matching("dev.cinelog.app.(*)..").should().beFreeOfCycles()),

    THE_SAGA_SIDE_HAS_NO_CYCLES(
            slices().matching("dev.cinelog.saga.(*)..").should().beFreeOfCycles()),

    THE_QUERY_SIDE_HAS_NO_CYCLES(
            slices().matching("dev.cinelog.query.(*)..").should().beFreeOfCycles()),

    PROJECTIONS_HAVE_NO_EFFECTS(noClasses()
            .that(assignableTo(Projection.class))
            .should()
            .dependOnClassesThat(assignableTo(CommandGateway.class)
                    .or(assignableTo(CommandBus.class))
                    .or(assignableTo(QueryBus.class))
                    .or(assignableTo(EventBus.class)))),

    CONTROLLERS_ARE_ENDPOINTS(classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .and(not(resideInAPackage("dev.cinelog.rest.error..")))
            .should()
            .haveSimpleNameEndingWith("Endpoint")),

    ENDPOINTS_ASK_THROUGH_THE_DISPATCHER(noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")),

    NAMES_SAY_SOMETHING(noClasses()
            .that()
            .resideInAPackage("dev.cinelog..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .resideInAnyPackage("..common..", "..util..", "..utils..", "..impl..", "..controllers..", "..dtos.."));

    private final ArchRule rule;

    Rules(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule.as(name());
    }
}
