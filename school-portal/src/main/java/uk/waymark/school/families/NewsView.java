package uk.waymark.school.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.access.Refused;
import uk.waymark.access.Right;
import uk.waymark.calendar.Session;
import uk.waymark.documents.DocumentSettings;
import uk.waymark.documents.Stored;
import uk.waymark.exports.ExportFile;
import uk.waymark.families.news.NewNews;
import uk.waymark.families.news.News;
import uk.waymark.families.news.SchoolNews;
import uk.waymark.ids.DocumentId;
import uk.waymark.ids.NewsId;
import uk.waymark.ids.SchoolId;
import uk.waymark.organisations.Directory;
import uk.waymark.organisations.School;
import uk.waymark.pupils.PupilName;
import uk.waymark.school.SchoolFrame;
import uk.waymark.web.Words;
import uk.waymark.web.guard.CurrentPerson;
import uk.waymark.web.guard.Needs;
import uk.waymark.web.widgets.AskDialog;
import uk.waymark.web.widgets.Download;
import uk.waymark.web.widgets.Rows;
import uk.waymark.web.widgets.Say;
import uk.waymark.web.widgets.Screen;
import uk.waymark.web.widgets.Status;
import uk.waymark.web.widgets.UploadBox;

/** The office, on the day of the newsletter: families of pupils who learn elsewhere get it like everybody else. */
@Route(value = "news", layout = SchoolFrame.class)
@Needs(Right.PUBLISH_NEWS)
@Prototype
public class NewsView extends Screen {
    private final SchoolNews news;
    private final DocumentSettings uploads;
    private final CurrentPerson person;
    private final Clock clock;

    NewsView(SchoolNews news, DocumentSettings uploads, Directory directory, CurrentPerson person, Clock clock) {
        super("News for families");
        this.news = news;
        this.uploads = uploads;
        this.person = person;
        this.clock = clock;
        explain(
                "Families of placed pupils read it on their own page, from the first day to the last. It is the same for all of them: name"
                        + " no pupil whose family has not agreed.");
        for (School school : directory.schools(person.actor(), Right.PUBLISH_NEWS)) {
            var content = new Div();
            add(new H2(school.name()), content);
            show(content, school.id());
        }
    }

    private void show(Div content, SchoolId school) {
        content.removeAll();
        var publish = new Button("Publish news", event -> publish(content, school));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var rows = new Rows();
        news.of(person.actor(), school).forEach(it -> rows.row(lines(it), beside(content, it)));
        content.add(
                publish,
                rows.orElse("No news yet. What you publish here stands on the pages of your placed pupils' families."));
        var unreached = news.unreached(person.actor(), school);
        if (!unreached.isEmpty()) {
            content.add(
                    new H3("On paper"),
                    new Paragraph("Nobody at home is let in to the family's pages for "
                            + Words.count(unreached.size(), "pupil", "pupils")
                            + ". Give them the news on paper, or let them in on the pupil's page under Family: "
                            + unreached.stream().map(PupilName::toUse).collect(Collectors.joining(", ")) + "."));
        }
    }

    private static Stream<String> lines(News it) {
        var says = it.says();
        return Stream.of(
                        says.title(),
                        Words.day(says.from()) + " to " + Words.dayAndYear(says.to()) + ", published by "
                                + it.publishedBy() + " on "
                                + Words.day(Session.dateOf(it.publishedAt())),
                        says.words()
                                .lines()
                                .map(NewsView::plain)
                                .filter(line -> !line.isBlank())
                                .findFirst()
                                .orElse(""),
                        it.told()
                                .map(many -> "An e-mail went to the families of " + Words.count(many, "pupil", "pupils")
                                        + ".")
                                .orElse(says.byEmail() ? "" : "Without an e-mail."),
                        it.withdrawn()
                                .map(end -> "Taken back by " + end.by() + " on " + Words.day(Session.dateOf(end.at()))
                                        + ": " + end.reason())
                                .orElse(""))
                .filter(line -> !line.isBlank());
    }

    /** Without the sign of a heading or of an item of a list. */
    private static String plain(String line) {
        return line.replaceFirst("^(# |- )", "");
    }

    private Component[] beside(Div content, News it) {
        var state = it.state(today());
        List<Component> all = new ArrayList<>();
        all.add(status(state).chip(state.words()));
        if (it.says().document().isPresent()) {
            var open = new Download(
                    "The file",
                    () -> news.open(person.actor(), it.id())
                            .map(file -> new ExportFile(file.document().fileName(), file.mediaType(), file.bytes())));
            open.getElement()
                    .setAttribute("aria-label", "The file: " + it.says().title());
            all.add(open);
        }
        if (state == News.State.AHEAD || state == News.State.SHOWN) {
            var back = new Button("Take back", event -> withdraw(content, it));
            back.setAriaLabel("Take back: " + it.says().title());
            all.add(back);
        }
        return all.toArray(Component[]::new);
    }

    private static Status status(News.State state) {
        return switch (state) {
            case AHEAD -> Status.SOON;
            case SHOWN -> Status.IN_ORDER;
            case OVER -> Status.DONE;
            case WITHDRAWN -> Status.NOT_EXPECTED;
        };
    }

    private void publish(Div content, SchoolId school) {
        var id = NewsId.next();
        var title = new TextField("Title");
        title.setMaxLength(200);
        var words = new TextArea("The news");
        words.setMaxLength(10_000);
        words.setHelperText("A line that begins with \"# \" is a heading, one with \"- \" an item of a list.");
        var file = new UploadBox("The newsletter as a file, if there is one", uploads);
        var from = day("Shown from", today());
        var to = day("Shown until", today().plusWeeks(4));
        var email = new Checkbox("Send families an e-mail on the first day that there is news", true);
        new AskDialog("Publish news", title, words, file, from, to, email)
                .ask(
                        "Publish it",
                        () -> from.getValue() == null || to.getValue() == null
                                ? Optional.of(new Refused("DATES", "Choose the first and the last day."))
                                : withFile(
                                        school,
                                        file,
                                        document -> news.publish(
                                                person.actor(),
                                                id,
                                                new NewNews(
                                                        school,
                                                        title.getValue(),
                                                        words.getValue(),
                                                        document,
                                                        from.getValue(),
                                                        to.getValue(),
                                                        email.getValue()))),
                        () -> {
                            Say.done("It is published.");
                            show(content, school);
                        });
    }

    private Optional<Refused> withFile(
            SchoolId school, UploadBox box, Function<Optional<DocumentId>, Optional<Refused>> form) {
        if (box.file().isEmpty()) {
            return form.apply(Optional.empty());
        }
        var file = box.file().get();
        return switch (news.keep(person.actor(), school, file.name(), file.bytes())) {
            case Stored.As(var document) -> form.apply(Optional.of(document));
            case Stored.Not(var refused) -> Optional.of(refused);
        };
    }

    private void withdraw(Div content, News it) {
        var why = new TextArea("Why");
        why.setMaxLength(500);
        why.setHelperText("Stays with the school. Families no longer find the news.");
        new AskDialog("Take the news back", why)
                .ask(
                        "Take it back",
                        () -> news.withdraw(person.actor(), it.id(), why.getValue()),
                        () -> show(content, it.says().school()));
    }

    private static DatePicker day(String label, LocalDate value) {
        var day = new DatePicker(label, value);
        day.setLocale(Locale.UK);
        return day;
    }

    private LocalDate today() {
        return Session.today(clock);
    }
}
