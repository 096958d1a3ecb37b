package uk.waymark.families;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.waymark.ids.PupilId;

/** What the other rules ask about those at home. */
@Singleton
class FamilyBook implements Families {
    private final ContactRows rows;
    private final FamilyMail mail;

    FamilyBook(ContactRows rows, FamilyMail mail) {
        this.rows = rows;
        this.mail = mail;
    }

    /** Somebody who must not be told is not on this list at all: nobody rings, asks or names them. */
    @Override
    public List<FamilyContact> contacts(PupilId pupil) {
        return rows.ofPupil(pupil).stream()
                .filter(it -> !Standing.NOT_TOLD.name().equals(it.standing()))
                .map(it -> it.contact(false))
                .toList();
    }

    @Override
    @Transactional
    public List<FamilyContact> tell(PupilId pupil, FamilyNews news) {
        var responsible = responsible(pupil);
        responsible.stream()
                .filter(FamilyContact::canBeWrittenTo)
                .forEach(it -> mail.news(Objects.requireNonNull(it.email().orElse(null)), it.language(), news));
        return responsible.stream().filter(it -> !it.canBeWrittenTo()).toList();
    }

    @Override
    @Transactional
    public void tellOnce(Collection<PupilId> pupils, FamilyNews news) {
        Map<String, String> languages = new LinkedHashMap<>();
        pupils.stream()
                .flatMap(it -> responsible(it).stream())
                .filter(FamilyContact::canBeWrittenTo)
                .forEach(it -> it.email().ifPresent(email -> languages.putIfAbsent(email, it.language())));
        languages.forEach((email, language) -> mail.news(email, language, news));
    }
}
