package uk.waymark.families;

import java.util.Collection;
import java.util.List;
import uk.waymark.ids.PupilId;

/** The people at home for the other rules; a door has to have narrowed who asks. */
public interface Families {
    /** Those who are not taken off the list, in the order in which they are rung; a fixed number of queries. */
    List<FamilyContact> contacts(PupilId pupil);

    /** Those of them who hold parental responsibility now. */
    default List<FamilyContact> responsible(PupilId pupil) {
        return contacts(pupil).stream().filter(FamilyContact::responsible).toList();
    }

    /**
     * Writes to each who holds responsibility and can be written to, in their own language, that something waits on the family's page:
     * a link, never a name. In the transaction of the fact.
     *
     * @return those who could not be written to, and have to be told in another way
     */
    List<FamilyContact> tell(PupilId pupil, FamilyNews news);

    /** The same for many pupils, to each address once: whoever has several children hears of it in one e-mail. */
    void tellOnce(Collection<PupilId> pupils, FamilyNews news);
}
