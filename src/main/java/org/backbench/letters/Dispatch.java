package org.backbench.letters;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Hands over what is ready, one mailing after the other. */
@Component
@ConditionalOnProperty(name = "backbench.mode", havingValue = "production")
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    /** After so many in a row that could not be delivered now the mail server gets a rest until the next round. */
    private static final int ENOUGH = 3;

    private final Composing composing;
    private final Handing handing;
    private final Post post;

    Dispatch(Composing composing, Handing handing, Post post) {
        this.composing = composing;
        this.handing = handing;
        this.post = post;
    }

    /** How many mailings the mail server has taken. */
    int round() {
        composing.digests();
        int lost = handing.doubtTheLost();
        if (lost > 0) {
            LOG.warn("{} mailings are in doubt: the service stopped while they were handed over", lost);
        }
        if (!post.isConfigured()) {
            return 0;
        }
        try (MailLine line = post.line()) {
            return handOver(line);
        }
    }

    private int handOver(MailLine line) {
        int taken = 0;
        int inVain = 0;
        Optional<Handing.Load> next = handing.take();
        while (next.isPresent()) {
            Delivery delivery = post.send(next.get(), line);
            handing.settle(next.get(), delivery);
            switch (delivery.result()) {
                case TAKEN -> {
                    taken++;
                    inVain = 0;
                }
                case LATER, UNKNOWN -> inVain++;
                case REFUSED ->
                    LOG.warn("Mailing {} was refused: {}", next.get().mailing().id(), delivery.words());
            }
            next = inVain < ENOUGH ? handing.take() : Optional.empty();
        }
        return taken;
    }
}
