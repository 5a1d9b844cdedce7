package org.backbench.workflow.camunda;

import javax.script.ScriptEngine;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Models hold no scripts; the script engines that come with Camunda are never asked. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {
        throw new IllegalStateException("Scripts are not part of the dialect of bpmn/");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cache) {
        throw new IllegalStateException("Scripts are not part of the dialect of bpmn/: " + language);
    }

    @Override
    public javax.script.ScriptEngineManager getScriptEngineManager() {
        throw new IllegalStateException("Scripts are not part of the dialect of bpmn/");
    }
}
