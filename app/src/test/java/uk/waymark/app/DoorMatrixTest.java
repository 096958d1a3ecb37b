package uk.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.access.Role;
import uk.waymark.accounts.SignIns;
import uk.waymark.accounts.Token;
import uk.waymark.app.doors.Door;
import uk.waymark.app.doors.Doors;
import uk.waymark.app.doors.Setting;
import uk.waymark.app.doors.Things;
import uk.waymark.fixtures.World;
import uk.waymark.safeguarding.Concerns;

/**
 * Every role × what a door gives × ids of one's own, of another school or provider, of nobody. What is not one's own answers exactly
 * like what does not exist; who reaches their own stands beside each door in {@link uk.waymark.app.doors}.
 */
@Tag("access-matrix")
class DoorMatrixTest {
    private final RunningWaymark waymark = RunningWaymark.get();
    private final Signed signed = new Signed(waymark);
    private final World world = waymark.bean(World.class);
    private final Setting setting = new Setting(waymark);

    /** In the order of their names: what one does, another may look at. */
    private final Map<String, Door> doors =
            new TreeMap<>(Doors.every(waymark).stream().collect(Collectors.toMap(Door::name, Function.identity())));

    @Test
    @Tag("ROL-22")
    @Tag("ROL-28")
    void everyRoleReachesItsOwnAndWhatIsNotItsOwnLooksLikeNothing() {
        var own = setting.things(signed.school, signed.provider);
        var others = setting.things(world.school(), world.provider());
        var nobodys = Things.nobodys();
        List<String> wrong = new ArrayList<>();
        for (var role : Role.values()) {
            var actor = waymark.bean(SignIns.class)
                    .actor(new Token(signed.as(role)))
                    .orElseThrow();
            doors.forEach((door, it) -> {
                var expected = it.own().contains(role);
                if (it.reaches().test(actor, own) != expected) {
                    wrong.add(role + " " + door + " of their own should " + (expected ? "" : "not ") + "work");
                }
                var everywhere = role == Role.ADMINISTRATOR && door.startsWith("People.of");
                if (!everywhere && it.reaches().test(actor, others)) {
                    wrong.add(role + " " + door + " reaches another's");
                }
                if (it.reaches().test(actor, nobodys)) {
                    wrong.add(role + " " + door + " reaches nobody's");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusalsOfAnothersAndOfNobodysAreTheSameWords() {
        var others = setting.things(world.school(), world.provider());
        var nobodys = Things.nobodys();
        var dsl = waymark.bean(SignIns.class)
                .actor(new Token(signed.as(Role.DSL)))
                .orElseThrow();
        var tutor = waymark.bean(SignIns.class)
                .actor(new Token(signed.as(Role.TUTOR)))
                .orElseThrow();

        assertThat(waymark.bean(Concerns.class).acknowledge(dsl, others.concern()))
                .isEqualTo(waymark.bean(Concerns.class).acknowledge(dsl, nobodys.concern()));
        assertThat(setting.receipt(tutor, others.placement()).refusal())
                .isEqualTo(setting.receipt(tutor, nobodys.placement()).refusal());
    }
}
