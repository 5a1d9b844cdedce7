package org.backbench.ui.lost;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each defect a number, so that the person names it and the log has the rest. */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final SecureRandom random = new SecureRandom();

    Incidents() {}

    /** Logs the defect under a new number and answers the number. */
    String note(Throwable defect) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String incident = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("Incident {}", incident, defect);
        return incident;
    }

    /** What the person reads. */
    static String sentence(String incident) {
        return "It is our fault, not yours. Nothing was stored by half. Try again; if it fails again, tell your "
                + "administrator incident " + incident + ".";
    }
}
