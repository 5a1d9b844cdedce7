package org.backbench.bodies;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the register when the application starts, before anything that listens or serves. */
@Component
class LoadRegister implements SmartInitializingSingleton {

    private final Register register;

    LoadRegister(Register register) {
        this.register = register;
    }

    @Override
    public void afterSingletonsInstantiated() {
        register.load();
    }
}
