package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.RichText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The commands for journals that astronomers use, as in {@code journal = {\aap}}.
 *
 * <p>Source: SAO/NASA Astrophysics Data System, "Journal Macros".
 */
final class JournalMacros {
  private static final String TABLE =
      """
      aj Astronomical Journal
      actaa Acta Astronomica
      araa Annual Review of Astronomy and Astrophysics
      apj Astrophysical Journal
      apjl Astrophysical Journal, Letters
      apjs Astrophysical Journal, Supplement
      ao Applied Optics
      apss Astrophysics and Space Science
      aap Astronomy and Astrophysics
      aapr Astronomy and Astrophysics Reviews
      aaps Astronomy and Astrophysics, Supplement
      azh Astronomicheskii Zhurnal
      baas Bulletin of the AAS
      caa Chinese Astronomy and Astrophysics
      cjaa Chinese Journal of Astronomy and Astrophysics
      icarus Icarus
      jcap Journal of Cosmology and Astroparticle Physics
      jrasc Journal of the RAS of Canada
      memras Memoirs of the RAS
      mnras Monthly Notices of the RAS
      na New Astronomy
      nar New Astronomy Review
      pra Physical Review A: General Physics
      prb Physical Review B: Solid State
      prc Physical Review C
      prd Physical Review D
      pre Physical Review E
      prl Physical Review Letters
      pasa Publications of the Astronomical Society of Australia
      pasp Publications of the Astronomical Society of the Pacific
      pasj Publications of the Astronomical Society of Japan
      rmxaa Revista Mexicana de Astronomia y Astrofisica
      qjras Quarterly Journal of the RAS
      skytel Sky and Telescope
      solphys Solar Physics
      sovast Soviet Astronomy
      ssr Space Science Reviews
      zap Zeitschrift fuer Astrophysik
      nat Nature
      iaucirc IAU Circulars
      aplett Astrophysics Letters
      apspr Astrophysics Space Physics Research
      bain Bulletin Astronomical Institute of the Netherlands
      fcp Fundamental Cosmic Physics
      gca Geochimica Cosmochimica Acta
      grl Geophysics Research Letters
      jcp Journal of Chemical Physics
      jgr Journal of Geophysics Research
      jqsrt Journal of Quantitative Spectroscopy and Radiative Transfer
      memsai Memorie della Societa Astronomica Italiana
      nphysa Nuclear Physics A
      physrep Physics Reports
      physscr Physica Scripta
      planss Planetary and Space Science
      procspie Proceedings of the SPIE
      psj Planetary Science Journal
      """;

  private static final Map<String, String> TITLES = new HashMap<>();

  static {
    for (String row : TABLE.split("\n", -1)) {
      int space = row.indexOf(' ');
      if (space > 0) {
        TITLES.put(row.substring(0, space), row.substring(space + 1));
      }
    }
  }

  private JournalMacros() {}

  /**
   * Returns the journal that a command in a field stands for, and keeps the field as an extension;
   * null if the field has anything else.
   */
  static @Nullable RichText title(Reading reading, KnownField field) {
    String source = reading.peek(field);
    if (source == null || source.isEmpty() || !isCommand(source, field)) {
      return null;
    }
    RichText title = of(source);
    if (title == null) {
      return null;
    }
    reading.take(field);
    reading.keep(field);
    return title;
  }

  /** Returns the journal that a source stands for; null if it is no such command. */
  static @Nullable RichText of(String source) {
    String stripped = Latex.unbraced(source);
    if (!stripped.startsWith("\\")) {
      return null;
    }
    int end = stripped.endsWith("{}") ? stripped.length() - 2 : stripped.length();
    String title = TITLES.get(stripped.substring(1, end));
    return title == null ? null : RichText.of(title);
  }

  private static boolean isCommand(String source, KnownField field) {
    boolean isJournal = field == KnownField.JOURNAL || field == KnownField.JOURNALTITLE;
    return isJournal && source.indexOf('\\') >= 0;
  }
}
