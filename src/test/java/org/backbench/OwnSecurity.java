package org.backbench;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets the holder of who is signed in be that of the application under test. It is static, and each application sets
 * its own when it starts: after a class with an application of its own, nobody would be signed in at the doors of the
 * one before.
 */
public final class OwnSecurity implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
