package partnershipplan.lint.rules.confidentiality;

import java.util.ArrayList;
import java.util.List;
import partnershipplan.lint.Actor;
import partnershipplan.lint.Agreements;
import partnershipplan.lint.RuleContext;
import partnershipplan.lint.Say;
import partnershipplan.model.Agreement;
import partnershipplan.model.Flow;
import partnershipplan.model.Release;
import partnershipplan.model.Sharing;

/** What flows under an agreement that could tell who a client is. */
record Flows(Agreement agreement, Sharing sharing) {
    /** The agreements that stand or may one day, and that say anything of sharing. */
    static List<Flows> alive(RuleContext plan) {
        List<Flows> alive = new ArrayList<>(0);
        for (Agreement agreement : plan.plan().agreements()) {
            if (Agreements.isAlive(agreement) && agreement.sharing() != null) {
                alive.add(new Flows(agreement, agreement.sharing()));
            }
        }
        return alive;
    }

    List<Flow> identifying() {
        List<Flow> identifying = new ArrayList<>(0);
        for (Flow flow : sharing.flows()) {
            if (flow.data() == Flow.Data.IDENTIFYING) {
                identifying.add(flow);
            }
        }
        return identifying;
    }

    /** The releases that a flow stands on: those for its sender, else those for its receiver, or for nobody named. */
    List<Release> releases(RuleContext plan, Flow flow) {
        List<Release> sender = new ArrayList<>(0);
        List<Release> receiver = new ArrayList<>(0);
        List<Actor> from = Actor.named(plan, flow.from());
        List<Actor> to =
                flow.to() == null ? List.of() : Actor.named(plan, flow.to().partners());
        for (Release release : sharing.release()) {
            List<Actor> asking = Actor.named(plan, release.for_());
            if (asking.isEmpty() || meet(asking, from)) {
                sender.add(release);
            } else if (meet(asking, to)) {
                receiver.add(release);
            }
        }
        return sender.isEmpty() ? receiver : sender;
    }

    private static boolean meet(List<Actor> some, List<Actor> others) {
        for (Actor actor : some) {
            for (Actor other : others) {
                if (actor.id().equals(other.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What flows, as a message names it. */
    static String what(Flow flow) {
        return Say.quoted(flow.what(), "what could tell who a client is");
    }
}
