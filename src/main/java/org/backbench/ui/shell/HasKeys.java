package org.backbench.ui.shell;

import java.util.List;

/** A screen with keys of its own. */
public interface HasKeys {

    List<KeyHint> keys();
}
