package org.backbench.cases;

import java.util.concurrent.atomic.AtomicLong;
import org.backbench.bodies.BodyType;
import org.backbench.bodies.PublicBody;

/** Cases of fictional bodies for tests; whatever a test does not name is unimportant to it. */
public final class CaseFixtures {

    private static final AtomicLong NUMBER = new AtomicLong(100);

    private CaseFixtures() {}

    /** A unitary nobody else uses, in the East Midlands, as the register would give it. */
    public static PublicBody someUnitary() {
        return unitary("XT" + NUMBER.incrementAndGet());
    }

    public static PublicBody unitary(String code) {
        return PublicBody.fictional(code, code + " Unitary", BodyType.UNITARY, "X-UA", "East Midlands", null);
    }

    /** An open case whose process has not been started. */
    public static CaseFile openCase(Cases cases) {
        return cases.open(newCase(someUnitary()));
    }

    public static NewCase newCase(PublicBody body) {
        return new NewCase(body, 2011, "2010-11", "vfm-2009", "local-government", true);
    }
}
