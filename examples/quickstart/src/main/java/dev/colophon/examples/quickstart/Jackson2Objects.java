package dev.colophon.examples.quickstart;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.colophon.model.Contributor;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.List;

/** Question: how do I keep publications in my own objects with Jackson 2? */
public final class Jackson2Objects {
  private Jackson2Objects() {}

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
   * @throws IOException if the JSON cannot be read
   */
  public static void main(String[] arguments) throws IOException {
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
