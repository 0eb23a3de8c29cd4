package dev.colophon.examples.quickstart;

import dev.colophon.model.Contributor;
import dev.colophon.model.Publication;
import java.util.List;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Question: how do I keep publications in my own objects with Jackson 3? */
public final class JacksonObjects {
  private JacksonObjects() {}

  /**
   * A class of the program.
   *
   * @param reader who borrows
   * @param books what is borrowed
   * @param thanks who is thanked
   */
  public record Loan(String reader, List<Publication> books, Contributor thanks) {}

  /**
   * Writes and reads an object with publications in it, and shows what a mistake in them gives.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Publication emma = Publication.book("Emma").author("Jane", "Austen").issued(1815).build();
    Loan loan = new Loan("Ada", List.of(emma), emma.contributors().get(0));

    String json = mapper.writeValueAsString(loan);
    System.out.println(json);
    System.out.println("The same comes back: " + mapper.readValue(json, Loan.class).equals(loan));

    try {
      mapper.readValue(json.replace("\"book\"", "\"tome\""), Loan.class);
    } catch (MismatchedInputException e) {
      System.out.println(e.getOriginalMessage() + ": " + e.getPathReference());
    }
  }
}
