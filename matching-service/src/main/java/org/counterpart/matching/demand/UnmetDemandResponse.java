package org.counterpart.matching.demand;

import java.util.List;
import org.counterpart.matching.event.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What open opportunities inside an ecosystem lack and no partner covers. */
@Schema(
    name = "UnmetDemand",
    description = "What open opportunities inside an ecosystem lack and no partner covers")
public record UnmetDemandResponse(
    @Schema(description = "Code of the ecosystem", examples = "iamcp-germany") String ecosystem,
    @Schema(description = "How many opportunities are open inside it", examples = "40")
        int opportunities,
    @Schema(description = "How many of them are counted here, the newest ones", examples = "40")
        int counted,
    @Schema(description = "Whether all are counted; not where that would have taken too long")
        boolean complete,
    @Schema(description = "What is lacked by most opportunities first") List<Lack> items) {

  /** A competency that is lacked somewhere. */
  @Schema(
      name = "UnmetCompetency",
      description =
          "A competency that is lacked somewhere. An opportunity in several countries counts in"
              + " each of them")
  public record Lack(
      @Schema(examples = "mpn:security") String competency,
      @Schema(
              nullable = true,
              description = "ISO 3166-1 alpha-2; absent where it can be done anywhere",
              examples = "DE")
          String country,
      @Schema(description = "How many opportunities lack it", examples = "3") int opportunities,
      @Schema(description = "How many people they ask for whom nobody has", examples = "4")
          int seats,
      @Schema(
              description =
                  "What that work is worth, by currency: of each opportunity that tells its value,"
                      + " the share that goes by the requirement's weight among those that are"
                      + " missing, for the seats that nobody fills")
          List<Money> value) {}
}
