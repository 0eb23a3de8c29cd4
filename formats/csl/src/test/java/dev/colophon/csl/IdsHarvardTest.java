package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Legal;
import dev.colophon.model.Organization;
import dev.colophon.model.Original;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Reviewed;
import dev.colophon.model.RichText;
import dev.colophon.model.Series;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdsHarvardTest {
  private static final Publication SEED =
      Publication.book("Local Enterprises in the Global Economy")
          .title("Local Enterprises in the Global Economy", "Issues of Governance and Upgrading")
          .editor("Hubert", "Schmitz")
          .publisher("Edward Elgar Publishing", "Cheltenham")
          .issued(2004, 1, 1)
          .isbn("1 84542 192 2")
          .build();

  private static final CitationProcessor TEXT = CitationProcessor.builder().build();
  private static final CitationProcessor HTML =
      CitationProcessor.builder().output(CitationFormat.HTML).build();

  @Test
  void rendersTheSeedAsThePublisherPrintsIt() {
    assertThat(TEXT.bibliographyEntry(SEED))
        .isEqualTo(
            "Schmitz, H. (ed.) (2004) Local Enterprises in the Global Economy: Issues of"
                + " Governance and Upgrading, Cheltenham: Edward Elgar Publishing");
  }

  @Test
  void rendersTheTitleOfTheSeedInItalics() {
    assertThat(HTML.bibliographyEntry(SEED))
        .isEqualTo(
            "Schmitz, H. (ed.) (2004) <i>Local Enterprises in the Global Economy: Issues of"
                + " Governance and Upgrading</i>, Cheltenham: Edward Elgar Publishing");
  }

  @Test
  void citesTheSeedByEditorAndYear() {
    assertThat(TEXT.citation(SEED)).isEqualTo("(Schmitz 2004)");
  }

  @Test
  void citesPagesAfterAColon() {
    assertThat(TEXT.citation(Cite.of(SEED).withPage("12"))).isEqualTo("(Schmitz 2004: 12)");
    assertThat(TEXT.citation(Cite.of(SEED).withPage("12-14"))).isEqualTo("(Schmitz 2004: 12–14)");
  }

  @Test
  void namesLocatorsOtherThanPages() {
    assertThat(TEXT.citation(Cite.of(SEED).withLocator(LocatorKind.CHAPTER, "3")))
        .isEqualTo("(Schmitz 2004: ch. 3)");
    assertThat(TEXT.citation(Cite.of(SEED).withLocator(LocatorKind.TABLE, "2")))
        .isEqualTo("(Schmitz 2004: tbl. 2)");
  }

  @Test
  void namesThreeAuthorsButAbbreviatesFour() {
    Publication three =
        article().author("A.", "One").author("B.", "Two").author("C.", "Three").build();
    Publication four = three.toBuilder().author("D.", "Four").build();
    assertThat(TEXT.citation(three)).isEqualTo("(One, Two and Three 2001)");
    assertThat(TEXT.citation(four)).isEqualTo("(One et al. 2001)");
    assertThat(HTML.citation(four)).isEqualTo("(One <i>et al.</i> 2001)");
  }

  @Test
  void namesTheAuthorOfTwoWorksOnce() {
    Publication other = SEED.withIssued(PublicationDate.of(1999));
    assertThat(TEXT.citation(SEED, other)).isEqualTo("(Schmitz 2004, 1999)");
  }

  @Test
  void citesAWorkWithoutNamesByItsTitle() {
    Publication.Builder nameless = Publication.builder().title("Our Common Future").issued(1987);
    assertThat(HTML.citation(nameless.type(PublicationType.BOOK).build()))
        .isEqualTo("(<i>Our Common Future</i> 1987)");
    assertThat(HTML.citation(nameless.type(PublicationType.WEBPAGE).build()))
        .isEqualTo("(‘Our Common Future’ 1987)");
  }

  @Test
  void sortsTheBibliographyByNamesThenDateThenTitle() {
    Publication b = SEED.withTitle(dev.colophon.model.Title.of("B"));
    Publication a = SEED.withTitle(dev.colophon.model.Title.of("A"));
    Publication earlier = b.withIssued(PublicationDate.of(1999));
    Publication anderson = article().author("C.", "Anderson").build();
    assertThat(TEXT.bibliography(java.util.List.of(b, a, earlier, anderson)).entries())
        .extracting(Bibliography.Entry::publication)
        .containsExactly(anderson, earlier, a, b);
  }

  private static Publication.Builder article() {
    return Publication.article("Title").issued(2001).in("Journal");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("publications")
  void rendersEachTypeOfPublication(String name, Publication publication, String expected) {
    assertThat(HTML.bibliographyEntry(publication)).isEqualTo(expected);
  }

  static Stream<Arguments> publications() {
    return Stream.of(periodicals(), books(), papers(), web(), media(), law())
        .flatMap(stream -> stream);
  }

  private static Stream<Arguments> periodicals() {
    return Stream.of(
        arguments(
            "journal article",
            Publication.article("x")
                .title("Poverty and Livelihoods", "Whose Reality Counts?")
                .author("Robert", "Chambers")
                .issued(1995)
                .container(
                    Container.builder()
                        .title("Environment and Urbanization")
                        .volume("7")
                        .issue("1")
                        .pages("173-204")
                        .build())
                .build(),
            "Chambers, R. (1995) ‘Poverty and Livelihoods: Whose Reality Counts?’,"
                + " <i>Environment and Urbanization</i> 7.1: 173–204"),
        arguments(
            "journal article with DOI and article number",
            Publication.article("Farmers' Rights and the 'Third World'")
                .author("Ian", "Scoones")
                .author("John James", "Thompson")
                .issued(2016, 5)
                .container(
                    Container.builder()
                        .title("IDS Bulletin")
                        .volume("47")
                        .articleNumber("e12")
                        .build())
                .doi("10.19088/1968-2016.164")
                .build(),
            "Scoones, I. and Thompson, J.J. (2016) ‘Farmers’ Rights and the “Third World”’,"
                + " <i>IDS Bulletin</i> 47: e12, DOI: 10.19088/1968-2016.164"),
        arguments(
            "magazine article without author",
            Publication.of(PublicationType.ARTICLE_MAGAZINE)
                .title("The Hopeful Continent")
                .issued(2011, 12, 3)
                .container(Container.builder().title("The Economist").pages("15").build())
                .build(),
            "<i>The Economist</i> (2011) ‘The Hopeful Continent’, 3 December: 15"),
        arguments(
            "newspaper article",
            Publication.of(PublicationType.ARTICLE_NEWSPAPER)
                .title("Aid Budget to Rise")
                .author("Larry", "Elliott")
                .issued(2005, 3, 12)
                .in("The Guardian")
                .build(),
            "Elliott, L. (2005) ‘Aid Budget to Rise’, <i>The Guardian</i>, 12 March"),
        arguments(
            "book review",
            Publication.of(PublicationType.REVIEW_BOOK)
                .author("Frances", "Stewart")
                .contributor(ContributorRole.REVIEWED_AUTHOR, Person.of("Amartya", "Sen"))
                .reviewed(Reviewed.builder().title(RichText.of("Development as Freedom")).build())
                .issued(2000)
                .container(
                    Container.builder()
                        .title("Journal of International Development")
                        .volume("12")
                        .issue("2")
                        .pages("257–258")
                        .build())
                .build(),
            "Stewart, F. (2000) review of <i>Development as Freedom</i> by A. Sen,"
                + " <i>Journal of International Development</i> 12.2: 257–258"));
  }

  private static Stream<Arguments> books() {
    return Stream.of(
        arguments(
            "book with edition",
            Publication.book("Development as Freedom")
                .author("Amartya", "Sen")
                .issued(2001)
                .edition("2")
                .publisher("Oxford University Press", "Oxford")
                .build(),
            "Sen, A. (2001) <i>Development as Freedom</i>, 2nd edn, Oxford: Oxford University Press"),
        arguments(
            "book in a series, two editors",
            Publication.book("Power and Participation")
                .editor("Nici", "Nelson")
                .editor("Susan", "Wright")
                .issued(1995)
                .series(Series.builder().title("Development Studies").number("4").build())
                .publisher("Intermediate Technology Publications", "London")
                .build(),
            "Nelson, N. and Wright, S. (eds) (1995) <i>Power and Participation</i>,"
                + " Development Studies 4, London: Intermediate Technology Publications"),
        arguments(
            "translated book",
            Publication.book("Pedagogy of the Oppressed")
                .author("Paulo", "Freire")
                .translator("Myra", "Bergman Ramos")
                .issued(1970)
                .publisher("Herder and Herder", "New York")
                .build(),
            "Freire, P. (1970) <i>Pedagogy of the Oppressed</i>, translated by M. Bergman Ramos,"
                + " New York: Herder and Herder"),
        arguments(
            "reprint",
            Publication.book("The Wealth of Nations")
                .author("Adam", "Smith")
                .issued(1976)
                .original(Original.builder().date(PublicationDate.of(1776)).build())
                .publisher("University of Chicago Press", "Chicago")
                .build(),
            "Smith, A. (1976 [1776]) <i>The Wealth of Nations</i>,"
                + " Chicago: University of Chicago Press"),
        arguments(
            "book of an organisation",
            Publication.book("World Development Report")
                .author(Organization.of("World Bank"))
                .issued(1990)
                .publisher("World Bank", "Washington DC")
                .build(),
            "World Bank (1990) <i>World Development Report</i>, Washington DC: World Bank"),
        arguments(
            "forthcoming book",
            Publication.book("Rural Futures")
                .author("Ian", "Scoones")
                .status("forthcoming")
                .publisher("Routledge", "London")
                .build(),
            "Scoones, I. (forthcoming) <i>Rural Futures</i>, London: Routledge"),
        arguments(
            "book without date, authors left out",
            Publication.book("A Handbook")
                .author("Ann", "Smith")
                .author(Others.AND_OTHERS)
                .publisher("IDS", "Brighton")
                .build(),
            "Smith, A. et al. (n.d.) <i>A Handbook</i>, Brighton: IDS"),
        arguments(
            "book with foreign words in the title",
            Publication.book("x")
                .title(
                    dev.colophon.model.Title.builder()
                        .main(
                            RichText.builder()
                                .append("The ")
                                .append("Panchayat", dev.colophon.model.Mark.ITALIC)
                                .append(" System")
                                .build())
                        .build())
                .author("Anne Marie", "Goetz")
                .issued(1998)
                .publisher("Sage", "New Delhi")
                .build(),
            "Goetz, A.M. (1998) <i>The </i>Panchayat<i> System</i>, New Delhi: Sage"),
        arguments(
            "chapter",
            Publication.chapter("x")
                .title(
                    "Spaces for Transformation?",
                    "Reflections on Issues of Power and Difference in Participation")
                .author("Andrea", "Cornwall")
                .editor("Sam", "Hickey")
                .editor("Giles", "Mohan")
                .issued(2004)
                .container(
                    Container.builder()
                        .title("Participation: From Tyranny to Transformation?")
                        .pages("75-91")
                        .build())
                .publisher("Zed Books", "London")
                .build(),
            "Cornwall, A. (2004) ‘Spaces for Transformation? Reflections on Issues of Power and"
                + " Difference in Participation’, in S. Hickey and G. Mohan (eds),"
                + " <i>Participation: From Tyranny to Transformation?</i>, London: Zed Books,"
                + " pp. 75–91"),
        arguments(
            "encyclopedia entry",
            Publication.of(PublicationType.ENTRY_ENCYCLOPEDIA)
                .title("Poverty")
                .author("Peter", "Townsend")
                .editor("Adam", "Kuper")
                .issued(1985)
                .container(
                    Container.builder()
                        .title("The Social Science Encyclopedia")
                        .volume("2")
                        .pages("637")
                        .build())
                .publisher("Routledge", "London")
                .build(),
            "Townsend, P. (1985) ‘Poverty’, in A. Kuper (ed.),"
                + " <i>The Social Science Encyclopedia</i>, Vol. 2, London: Routledge, p. 637"));
  }

  private static Stream<Arguments> papers() {
    return Stream.of(
        arguments(
            "working paper",
            Publication.of(PublicationType.REPORT)
                .title("Governance and Upgrading", "Linking Industrial Cluster Research")
                .author("John", "Humphrey")
                .author("Hubert", "Schmitz")
                .issued(2000)
                .series(Series.builder().title("IDS Working Paper").number("120").build())
                .publisher("Institute of Development Studies", "Brighton")
                .build(),
            "Humphrey, J. and Schmitz, H. (2000) <i>Governance and Upgrading: Linking Industrial"
                + " Cluster Research</i>, IDS Working Paper 120, Brighton: Institute of"
                + " Development Studies"),
        arguments(
            "report on the web",
            Publication.of(PublicationType.REPORT)
                .title("Eliminating World Poverty")
                .author(Organization.of("DFID"))
                .issued(2006)
                .genre("White Paper")
                .number("6876")
                .publisher("DFID", "London")
                .url("https://www.example.org/wp.pdf")
                .accessed(PublicationDate.of(2007, 1, 2))
                .build(),
            "DFID (2006) <i>Eliminating World Poverty</i>, White Paper 6876, London: DFID,"
                + " https://www.example.org/wp.pdf (accessed 2 January 2007)"),
        arguments(
            "thesis",
            Publication.of(PublicationType.THESIS)
                .title("Clusters in Kenya")
                .author("Dorothy", "McCormick")
                .issued(1988)
                .genre("PhD thesis")
                .publisher("University of Sussex", "Brighton")
                .build(),
            "McCormick, D. (1988) ‘Clusters in Kenya’, PhD thesis,"
                + " Brighton: University of Sussex"),
        arguments(
            "paper read at a conference",
            Publication.of(PublicationType.PAPER_CONFERENCE)
                .title("Whose Voice?")
                .author("Jethro", "Pettit")
                .issued(2005)
                .event(
                    Event.builder()
                        .title("Power Workshop")
                        .place("Geneva")
                        .date(PublicationDate.parse("2005-03-03/2005-03-05"))
                        .build())
                .build(),
            "Pettit, J. (2005) ‘Whose Voice?’, paper presented at Power Workshop, Geneva,"
                + " 3–5 March 2005"),
        arguments(
            "paper in proceedings",
            Publication.of(PublicationType.PAPER_CONFERENCE)
                .title("Seeing Power")
                .author("John", "Gaventa")
                .editor("Rosalind", "Eyben")
                .issued(2006)
                .container(
                    Container.builder().title("Proceedings of the Workshop").pages("1-9").build())
                .publisher("IDS", "Brighton")
                .build(),
            "Gaventa, J. (2006) ‘Seeing Power’, in R. Eyben (ed.),"
                + " <i>Proceedings of the Workshop</i>, Brighton: IDS, pp. 1–9"),
        arguments(
            "speech",
            Publication.of(PublicationType.SPEECH)
                .title("On Aid")
                .author("Clare", "Short")
                .issued(1999, 3, 2)
                .genre("keynote speech")
                .event(Event.builder().title("Annual Lecture").place("London").build())
                .build(),
            "Short, C. (1999) ‘On Aid’, keynote speech, Annual Lecture, London, 2 March"),
        arguments(
            "preprint",
            Publication.of(PublicationType.ARTICLE)
                .title("Global Value Chains")
                .author("Gary", "Gereffi")
                .issued(2020)
                .genre("preprint")
                .publisher("SocArXiv")
                .doi("10.31235/osf.io/abc12")
                .build(),
            "Gereffi, G. (2020) ‘Global Value Chains’, preprint, SocArXiv,"
                + " DOI: 10.31235/osf.io/abc12"),
        arguments(
            "unpublished manuscript",
            Publication.of(PublicationType.MANUSCRIPT)
                .title("Field Notes")
                .author("Robert", "Chambers")
                .issued(1973)
                .genre("unpublished manuscript")
                .archive(
                    dev.colophon.model.Archive.builder()
                        .name("British Library for Development Studies")
                        .place("Brighton")
                        .location("Box 4")
                        .build())
                .build(),
            "Chambers, R. (1973) ‘Field Notes’, unpublished manuscript, Box 4, British Library for"
                + " Development Studies, Brighton"),
        arguments(
            "personal communication",
            Publication.of(PublicationType.PERSONAL_COMMUNICATION)
                .author("Hubert", "Schmitz")
                .contributor(ContributorRole.RECIPIENT, Person.of("John", "Humphrey"))
                .genre("email")
                .issued(2004, 1, 12)
                .build(),
            "Schmitz, H. (2004) email to J. Humphrey, 12 January"),
        arguments(
            "interview",
            Publication.of(PublicationType.INTERVIEW)
                .title("The Idea of Justice")
                .author("Amartya", "Sen")
                .contributor(ContributorRole.INTERVIEWER, Person.of("Jo", "Smith"))
                .issued(2009, 7, 23)
                .in("Open Democracy")
                .build(),
            "Sen, A. (2009) ‘The Idea of Justice’, interview by J. Smith, <i>Open Democracy</i>,"
                + " 23 July"));
  }

  private static Stream<Arguments> web() {
    return Stream.of(
        arguments(
            "web page",
            Publication.of(PublicationType.WEBPAGE)
                .title("Even It Up")
                .author(Organization.of("Oxfam"))
                .issued(2014, 10, 29)
                .in("Oxfam Policy & Practice")
                .url("https://policy-practice.example.org/even?a=1&b=2")
                .accessed(PublicationDate.of(2015, 5, 3))
                .build(),
            "Oxfam (2014) ‘Even It Up’, <i>Oxfam Policy &amp; Practice</i>, 29 October,"
                + " https://policy-practice.example.org/even?a=1&amp;b=2 (accessed 3 May 2015)"),
        arguments(
            "blog post",
            Publication.of(PublicationType.POST_WEBLOG)
                .title("What Is Power?")
                .author("Duncan", "Green")
                .issued(2016, 6, 1)
                .in("From Poverty to Power")
                .url("https://blog.example.org/power")
                .build(),
            "Green, D. (2016) ‘What Is Power?’, <i>From Poverty to Power</i>, 1 June,"
                + " https://blog.example.org/power"),
        arguments(
            "data set",
            Publication.of(PublicationType.DATASET)
                .title("World Development Indicators")
                .author(Organization.of("World Bank"))
                .issued(2019)
                .version("3")
                .genre("dataset")
                .publisher("World Bank", "Washington DC")
                .build(),
            "World Bank (2019) <i>World Development Indicators</i>, version 3, dataset,"
                + " Washington DC: World Bank"),
        arguments(
            "software",
            Publication.of(PublicationType.SOFTWARE)
                .title("R")
                .author(Organization.of("R Core Team"))
                .issued(2023)
                .version("4.3.1")
                .publisher("R Foundation", "Vienna")
                .url("https://www.r-project.org")
                .build(),
            "R Core Team (2023) <i>R</i>, version 4.3.1, Vienna: R Foundation,"
                + " https://www.r-project.org"));
  }

  private static Stream<Arguments> media() {
    return Stream.of(
        arguments(
            "film",
            Publication.of(PublicationType.MOTION_PICTURE)
                .title("The Navigators")
                .contributor(ContributorRole.DIRECTOR, Person.of("Ken", "Loach"))
                .issued(2001)
                .medium("DVD")
                .publisher("Parallax Pictures", "London")
                .build(),
            "Loach, K. (dir.) (2001) <i>The Navigators</i>, DVD, London: Parallax Pictures"),
        arguments(
            "broadcast without names",
            Publication.of(PublicationType.BROADCAST)
                .title("Aid in Crisis")
                .issued(2004, 11, 8)
                .in("Panorama")
                .publisher("BBC One")
                .build(),
            "‘Aid in Crisis’ (2004) <i>Panorama</i>, BBC One, 8 November"),
        arguments(
            "map",
            Publication.of(PublicationType.MAP)
                .title("Kenya")
                .author(Organization.of("Survey of Kenya"))
                .issued(1978)
                .scale("1:1,000,000")
                .publisher("Survey of Kenya", "Nairobi")
                .build(),
            "Survey of Kenya (1978) <i>Kenya</i>, 1:1,000,000, Nairobi: Survey of Kenya"));
  }

  private static Stream<Arguments> law() {
    return Stream.of(
        arguments(
            "law",
            Publication.of(PublicationType.LEGISLATION)
                .title("International Development Act")
                .issued(2002)
                .genre("chapter")
                .number("1")
                .publisher("HMSO", "London")
                .build(),
            "<i>International Development Act</i> (2002) chapter 1, London: HMSO"),
        arguments(
            "case",
            Publication.of(PublicationType.LEGAL_CASE)
                .title("Donoghue v Stevenson")
                .issued(1932)
                .container(Container.builder().title("AC").pages("562").build())
                .legal(Legal.builder().authority("House of Lords").build())
                .build(),
            "<i>Donoghue v Stevenson</i> (1932) AC 562, House of Lords"),
        arguments(
            "patent",
            Publication.of(PublicationType.PATENT)
                .title("Water Pump")
                .author("Jo", "Smith")
                .issued(1999)
                .number("5,123,456")
                .legal(Legal.builder().jurisdiction("US").build())
                .build(),
            "Smith, J. (1999) <i>Water Pump</i>, US patent 5,123,456"),
        arguments(
            "standard",
            Publication.of(PublicationType.STANDARD)
                .title("Guidance on Social Responsibility")
                .author(Organization.of("ISO"))
                .issued(2010)
                .number("ISO 26000")
                .publisher("ISO", "Geneva")
                .build(),
            "ISO (2010) <i>Guidance on Social Responsibility</i>, ISO 26000, Geneva: ISO"));
  }
}
