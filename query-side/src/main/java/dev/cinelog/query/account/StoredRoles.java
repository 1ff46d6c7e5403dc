package dev.cinelog.query.account;

import dev.cinelog.api.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;

/** The column {@code roles}; that everybody is a user is not stored. */
final class StoredRoles {

    private StoredRoles() {}

    static Set<Role> of(ResultSet row) throws SQLException {
        var roles = EnumSet.of(Role.USER);
        for (var name : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
