package dev.cinelog.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cinelog.api.bad.event.NotARecord;
import dev.cinelog.api.bad.query.FindOutOfTurn;
import dev.cinelog.command.bad.Gambler;
import dev.cinelog.command.bad.Logging;
import dev.cinelog.query.bad.SendingProjection;
import dev.cinelog.rest.bad.Asking;
import dev.cinelog.rest.bad.util.NamelessHelper;
import dev.cinelog.rest.cinefluent.bad.Borrowing;
import dev.cinelog.rest.feed.bad.Borrowed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.cinelog");

    private static final Map<Rules, List<Class<?>>> BAD = Map.ofEntries(
            Map.entry(Rules.AGGREGATES_KNOW_NO_CLOCK_AND_NO_CHANCE, List.of(Gambler.class)),
            Map.entry(Rules.AGGREGATES_DO_NO_IO_AND_DO_NOT_LOG, List.of(Logging.class)),
            Map.entry(Rules.MESSAGES_KNOW_NO_SPRING, List.of(NotARecord.class)),
            Map.entry(Rules.EVENTS_ARE_RECORDS_WITH_A_REVISION, List.of(NotARecord.class)),
            Map.entry(Rules.QUERIES_WITH_A_LIMIT_ARE_PAGES, List.of(FindOutOfTurn.class)),
            Map.entry(Rules.THE_FOUR_SIDES_DO_NOT_KNOW_EACH_OTHER, List.of(Gambler.class, Logging.class, Asking.class)),
            Map.entry(Rules.CONTRACTS_DO_NOT_KNOW_EACH_OTHER, List.of(Borrowing.class, Borrowed.class)),
            Map.entry(Rules.THE_EDGE_HAS_NO_CYCLES, List.of(Borrowing.class, Borrowed.class)),
            Map.entry(
                    Rules.THE_APPLICATION_HAS_NO_CYCLES,
                    List.of(dev.cinelog.app.badone.One.class, dev.cinelog.app.badtwo.Two.class)),
            Map.entry(
                    Rules.THE_SAGA_SIDE_HAS_NO_CYCLES,
                    List.of(dev.cinelog.saga.badone.One.class, dev.cinelog.saga.badtwo.Two.class)),
            Map.entry(
                    Rules.THE_QUERY_SIDE_HAS_NO_CYCLES,
                    List.of(dev.cinelog.query.badone.One.class, dev.cinelog.query.badtwo.Two.class)),
            Map.entry(Rules.PROJECTIONS_HAVE_NO_EFFECTS, List.of(SendingProjection.class)),
            Map.entry(Rules.CONTROLLERS_ARE_ENDPOINTS, List.of(Asking.class)),
            Map.entry(Rules.ENDPOINTS_ASK_THROUGH_THE_DISPATCHER, List.of(Asking.class)),
            Map.entry(Rules.NAMES_SAY_SOMETHING, List.of(NamelessHelper.class)));

    @ParameterizedTest
    @EnumSource
    void holds(Rules rule) {
        rule.rule().check(PRODUCTION);
    }

    @ParameterizedTest
    @EnumSource
    void rejectsBadCode(Rules rule) {
        var bad = new ClassFileImporter().importClasses(BAD.getOrDefault(rule, List.of()));
        assertThatThrownBy(() -> rule.rule().allowEmptyShould(true).check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void seesTheProductionCode() {
        assertThat(PRODUCTION.size()).isGreaterThan(300);
    }

    @Test
    void everyPackageSaysWhatLivesInIt() {
        assertThat(PRODUCTION)
                .allSatisfy(type -> assertThat(type.getPackage().tryGetPackageInfo())
                        .as(type.getPackageName())
                        .isPresent());
    }
}
