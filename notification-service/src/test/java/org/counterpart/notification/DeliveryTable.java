package org.counterpart.notification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;

/** The deliveries of a service that runs in a process of its own, as its database has them. */
record DeliveryTable(Map<String, String> stack) {

  /**
   * How many there are.
   *
   * @param condition in SQL
   */
  long count(UUID opportunity, String condition) throws SQLException {
    Properties login = new Properties();
    login.put("user", stack.get("quarkus.datasource.username"));
    login.put("password", stack.get("quarkus.datasource.password"));
    String query = "SELECT count(*) FROM delivery WHERE opportunity_id = ? AND " + condition;
    try (Connection connection =
            new Driver().connect(stack.get("quarkus.datasource.jdbc.url"), login);
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, opportunity);
      ResultSet result = statement.executeQuery();
      result.next();
      return result.getLong(1);
    }
  }
}
