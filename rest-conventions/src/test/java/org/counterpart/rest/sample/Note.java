package org.counterpart.rest.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterpart.rest.iso.Country;
import org.counterpart.rest.iso.SingleLine;

/** What the sample resource takes: one of everything that can go wrong. */
public record Note(
    @NotBlank @SingleLine @Size(max = 100) String title,
    @Min(1) Integer copies,
    Colour colour,
    LocalDate due,
    List<@Country String> countries,
    @Valid List<@NotNull @Valid Line> lines,
    Map<String, @Valid Line> named) {

  public record Line(@NotBlank String text, @Min(1) int seats) {}

  public enum Colour {
    RED,
    GREEN
  }
}
