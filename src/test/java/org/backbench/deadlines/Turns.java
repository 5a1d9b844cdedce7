package org.backbench.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backbench.deadlines.ideal.IdealRung;

/** Edits of ladders that might be made: a rung comes sooner or later, at another moment, goes, or is new. */
final class Turns {

    private static final int FARTHEST = 35;

    private final int turn;
    private final String kind;

    private Turns(int turn, String kind) {
        this.turn = turn;
        this.kind = kind;
    }

    /** The ladder a turn is about, among these. */
    static Turns of(int turn, Map<String, Ladder> ladders) {
        List<String> kinds = ladders.keySet().stream().sorted().toList();
        return new Turns(turn, kinds.get(turn % kinds.size()));
    }

    String kind() {
        return kind;
    }

    /** The rungs the ladder has afterwards. */
    LadderEdit on(Ladder now) {
        List<LadderRung> rungs = new ArrayList<>(now.rungs());
        int place = turn / 64 % rungs.size();
        LadderRung rung = rungs.get(place);
        switch (turn / 1024 % 5) {
            case 0 -> rungs.set(place, with(rung, rung.code(), rung.offset() + 1 + turn % 6, rung.when()));
            case 1 -> rungs.set(place, with(rung, rung.code(), rung.offset() - 1 - turn % 6, rung.when()));
            case 2 -> rungs.set(place, with(rung, rung.code(), rung.offset(), other(rung.when())));
            case 3 -> goes(rungs, rung);
            default -> rungs.add(fresh(rung));
        }
        return new LadderEdit(kind, rungs);
    }

    /** Where a message belongs to it, it must stay, but not at its moment. */
    private static void goes(List<LadderRung> rungs, LadderRung rung) {
        if (rung.flow() == null && rungs.size() > 1) {
            rungs.remove(rung);
        } else {
            rungs.set(rungs.indexOf(rung), with(rung, rung.code(), rung.offset(), other(rung.when())));
        }
    }

    private LadderRung fresh(LadderRung like) {
        int offset = like.unit() == LadderRung.Unit.MONTHS ? like.offset() + 1 : turn % (FARTHEST + 15) - 15;
        LadderRung rung = with(like, "extra-" + turn, offset, like.when());
        return new LadderRung(
                rung.code(),
                rung.anchor(),
                rung.offset(),
                rung.unit(),
                rung.when(),
                rung.audience(),
                rung.onTrack(),
                rung.priorities(),
                null,
                false,
                rung.sentence());
    }

    private static LadderRung.When other(LadderRung.When when) {
        return when == LadderRung.When.MORNING ? LadderRung.When.END : LadderRung.When.MORNING;
    }

    private static LadderRung with(LadderRung rung, String code, int offset, LadderRung.When when) {
        return new LadderRung(
                code,
                rung.anchor(),
                offset,
                rung.unit(),
                when,
                rung.audience(),
                rung.onTrack(),
                rung.priorities(),
                rung.flow(),
                rung.ends(),
                rung.sentence());
    }

    /** The same ladder as the ideal clock reads it. */
    static List<IdealRung> ideal(Ladder ladder) {
        return ladder.rungs().stream()
                .map(rung -> new IdealRung(
                        ladder.kind(),
                        rung.code(),
                        rung.anchor() == LadderRung.Anchor.START,
                        rung.offset(),
                        rung.unit() == LadderRung.Unit.MONTHS,
                        rung.when() == LadderRung.When.END,
                        Objects.requireNonNull(rung.audience()).endsWith("@riep"),
                        String.join(" ", rung.priorities()),
                        rung.ends()))
                .toList();
    }
}
