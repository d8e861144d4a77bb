package org.counterpart.profile.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.counterpart.profile.directoryindex.Facet;
import org.counterpart.profile.directoryindex.Listed;

/** What partners are found by, as it is stored; read by JDBC, for there are many. */
@ApplicationScoped
class ListedRows {
  private static final String ROWS =
      """
      select p.id, p.name, p.country, p.serves, p.industries, p.languages, p.belongs_to,
        p.technologies, p.practice_types, p.engagement_kinds,
        concat_ws(' ', p.name, p.description, array_to_string(p.technologies, ' '),
          (select string_agg(r.title, ' ') from partner_reference r where r.partner_id = p.id))
          as text,
        array(select concat_ws(chr(31), s.code, s.level, s.verified, s.valid_from, s.valid_until)
          from level_segment s where s.partner_id = p.id) as levels
      from partner p\
      """;

  private final DataSource dataSource;
  private final DirectoryConfig config;

  @Inject
  ListedRows(DataSource dataSource, DirectoryConfig config) {
    this.dataSource = dataSource;
    this.config = config;
  }

  /**
   * Reads all, some at a time, within a transaction: outside of one the driver would hold them all.
   */
  void all(Consumer<List<Listed>> batches) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ROWS)) {
      statement.setFetchSize(config.batch());
      read(statement, batches);
    }
  }

  /** Reads those of them that exist. */
  void of(Collection<UUID> partners, Consumer<List<Listed>> batches) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ROWS + " where p.id = any(?)")) {
      statement.setArray(1, connection.createArrayOf("uuid", partners.toArray()));
      read(statement, batches);
    }
  }

  private void read(PreparedStatement statement, Consumer<List<Listed>> batches)
      throws SQLException {
    try (var rows = statement.executeQuery()) {
      var batch = new ArrayList<Listed>();
      while (rows.next()) {
        batch.add(listed(rows));
        if (batch.size() == config.batch()) {
          batches.accept(batch);
          batch = new ArrayList<>();
        }
      }
      batches.accept(batch);
    }
  }

  private static Listed listed(ResultSet row) throws SQLException {
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      values.put(
          facet,
          switch (facet) {
            case COUNTRY -> texts(row, "serves");
            case SEAT -> List.of(row.getString("country"));
            case INDUSTRY -> texts(row, "industries");
            case LANGUAGE -> texts(row, "languages");
            case ECOSYSTEM -> texts(row, "belongs_to");
            case TECHNOLOGY -> texts(row, "technologies");
            case PRACTICE_TYPE -> texts(row, "practice_types");
            case ENGAGEMENT_KIND -> texts(row, "engagement_kinds");
          });
    }
    var levels = texts(row, "levels").stream().map(StoredLevel::parse).toList();
    var id = row.getObject("id", UUID.class);
    return new Listed(id, row.getString("name"), values, row.getString("text"), levels);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
