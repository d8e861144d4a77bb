package org.counterpart.profile.directory;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** The directory is never behind what is stored, whoever stored it, and pages stay stable. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DirectoryInStepIT {
  private final String ecosystem = "eco-" + UUID.randomUUID();

  @Inject DataSource dataSource;
  @Inject DirectoryChanges changes;
  @Inject LiveDirectory directory;

  @Test
  void shouldShowEachPartnerOnceWhileOthersComeAndGo() {
    // given
    var stay = IntStream.range(0, 40).mapToObj("m%02d"::formatted).toList();
    stay.forEach(this::partner);
    var shown = new ArrayList<String>();

    // when
    var cursor = "";
    for (var i = 0; cursor != null; i++) {
      var page = page("limit=7&cursor=" + cursor);
      shown.addAll(page.getList("items.name"));
      cursor = page.getString("next");
      partner("a before all " + i);
      erased(partner("m%02d gone".formatted(i * 7)));
      partner("z after all " + i);
    }

    // then
    assertThat(shown).isSortedAccordingTo(naturalOrder()).doesNotHaveDuplicates();
    assertThat(shown).containsAll(stay).contains("z after all 0");
    assertThat(shown).noneMatch(name -> name.startsWith("a ") || name.endsWith("gone"));
  }

  @Test
  void shouldGoOnWhereTheLastPartnerShownWas() {
    // given
    List.of("a", "b", "c").forEach(this::partner);
    var first = page("limit=2");

    // when
    erased(UUID.fromString(first.getString("items[1].id")));

    // then
    assertThat(page("cursor=" + first.getString("next")).<String>getList("items.name"))
        .containsExactly("c");
  }

  @Test
  void shouldFollowAChangeOfEverything() {
    // given
    var id = partner("Before");

    // when
    Api.as(id)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{\"name\":\"After\",\"industries\":[\"retail\"]}")
        .patch("/partners/" + id)
        .then()
        .statusCode(200);
    Api.as(id)
        .body("{\"title\":\"Plant in Wolfsburg\",\"text\":\"Done.\"}")
        .post("/partners/" + id + "/references")
        .then()
        .statusCode(201);

    // then
    assertThat(names("q=before")).isEmpty();
    assertThat(names("q=after+wolfs&industry=retail")).containsExactly("After");
    erased(id);
    assertThat(names("")).isEmpty();
  }

  /**
   * What another instance does is a commit, too; its transaction may be older than the last look.
   */
  @Test
  void shouldFindWhatBeganBeforeAndCommittedAfterTheLastLook() throws SQLException {
    var early = partner("Early");
    var late = partner("Late");
    try (var first = dataSource.getConnection();
        var second = dataSource.getConnection()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);

      // when
      rename(first, early, "Early renamed");
      rename(second, late, "Late renamed");
      second.commit();

      // then
      assertThat(names("")).containsExactly("Early", "Late renamed");
      first.commit();
      assertThat(names("")).containsExactly("Early renamed", "Late renamed");
    }
  }

  @Test
  void shouldShowEverybodyTheirOwnChangeAtOnceHoweverManyChange() {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var all =
          IntStream.range(0, 8)
              .mapToObj(who -> CompletableFuture.runAsync(() -> changeAndLook(who), threads))
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(all).join();
    }
    assertThat(names("limit=200")).hasSize(8 * 10);
  }

  private void changeAndLook(int who) {
    for (var i = 0; i < 10; i++) {
      partner("who%d no%d".formatted(who, i));
      assertThat(names("q=who%d".formatted(who))).hasSize(i + 1);
    }
  }

  @Test
  void shouldReadEverythingAnewWhereChangesAreNoLongerNoted() {
    // given
    var before = changes.now();
    var noted = partner("Noted");
    assertThat(changes.since(before)).returns(true, DirectoryChanges.Since::complete);
    assertThat(changes.since(before).partners()).contains(noted);

    // when
    changes.purge(Duration.ZERO);
    changes.purge(Duration.ZERO);

    // then
    assertThat(changes.since(before)).returns(false, DirectoryChanges.Since::complete);
    assertThat(changes.since(changes.now())).returns(true, DirectoryChanges.Since::complete);
    assertThat(names("")).containsExactly("Noted");
  }

  @Test
  void shouldHaveTheSameAfterAStart() {
    // given
    partner("Kept");

    // when
    directory.readAll();

    // then
    assertThat(names("")).containsExactly("Kept");
  }

  private static void rename(Connection connection, UUID partner, String name) throws SQLException {
    try (var update = connection.prepareStatement("update partner set name = ? where id = ?")) {
      update.setString(1, name);
      update.setObject(2, partner);
      update.executeUpdate();
    }
  }

  private UUID partner(String name) {
    return Api.registered(
        "{\"name\":\"%s\",\"country\":\"DE\",\"ecosystems\":[\"%s\"]}".formatted(name, ecosystem));
  }

  private static void erased(UUID partner) {
    Api.as(partner).header("If-Match", "*").delete("/partners/" + partner).then().statusCode(204);
  }

  private List<String> names(String query) {
    return page(query).getList("items.name");
  }

  private JsonPath page(String query) {
    var answer =
        Api.as(UUID.randomUUID())
            .urlEncodingEnabled(false)
            .get("/directory/partners?ecosystem=" + ecosystem + "&" + query);
    answer.then().statusCode(200);
    return answer.jsonPath();
  }
}
