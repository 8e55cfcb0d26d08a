package io.github.ratecard.rule;

import io.github.ratecard.model.service.ServiceLine;
import io.github.ratecard.model.service.ServiceTariff;
import io.github.ratecard.table.Tables;
import io.github.ratecard.table.kind.TableKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A schedule that pays single services to whoever bills them: a laboratory, a physician, a hospital, a supplier. Its lines
 * stand on the claims of others.
 */
public interface FeeSchedule extends ClaimRules {
    /** By what its lines are paid. */
    default ServiceTariff system() {
        return table().tariff();
    }

    /** The table that holds its services. */
    TableKind table();

    /** All of its tables. */
    default List<TableKind> tables() {
        return List.of(table());
    }

    /** Whether it holds the service on a date. */
    default boolean lists(ServiceLine line, LocalDate date, Tables tables) {
        return tables.look(table(), date, line.code().text()).isPresent();
    }

    /** Whether a facility bills such a service, where its own tables hold the code. Otherwise someone else does. */
    default boolean isTheFacilitys() {
        return true;
    }

    /** Whether a surgery center may be paid for such a service, so that its own tables have to say. */
    default boolean isOfSurgeryCenters() {
        return true;
    }
}
