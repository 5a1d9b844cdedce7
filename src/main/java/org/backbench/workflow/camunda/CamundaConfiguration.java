package org.backbench.workflow.camunda;

import java.time.Clock;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.backbench.workflow.Workflow;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** Camunda 7 in our own transactions: a change of the case and a step of its process commit together. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "backbench.engine", havingValue = "camunda", matchIfMissing = true)
class CamundaConfiguration {

    @Bean
    ProcessEngineFactoryBean processEngine(
            DataSource database,
            PlatformTransactionManager transactions,
            EngineStatements statements,
            ApplicationContext beans,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("classpath*:bpmn/*.bpmn") Resource[] models) {
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setBeans(new StepBeans(beans));
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setSqlSessionFactory(statements.over(configuration.getDataSource()));
        configuration.setDeploymentName("backbench");
        configuration.setDeploymentResources(models);
        configuration.setIdGenerator(new StrongUuidGenerator());
        keepHistory(configuration, clock);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskTelling(events))));
        configuration.setScriptEngineResolver(new NoScripts());
        harden(configuration);
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    private static void keepHistory(SpringProcessEngineConfiguration configuration, Clock clock) {
        configuration.setHistoryEventProducer(new BusinessHistory(clock));
        configuration.setHistory(HistoryLevel.HISTORY_LEVEL_ACTIVITY.getName());
        configuration.setHistoryRemovalTimeStrategy("start");
    }

    /** What a case does not need is off: it would cost time, or be one more thing to attack. */
    private static void harden(SpringProcessEngineConfiguration configuration) {
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setDefaultNumberOfRetries(5);
    }

    @Bean
    Workflow workflow(ProcessEngine engine) {
        return new CamundaWorkflow(engine);
    }

    /**
     * What a model may call: the beans whose names end in Steps and nothing else. Looked up when called, because the
     * steps need the services, and the services the engine.
     */
    private static final class StepBeans extends AbstractMap<Object, Object> {

        private final ApplicationContext beans;

        StepBeans(ApplicationContext beans) {
            this.beans = beans;
        }

        @Override
        public boolean containsKey(Object name) {
            return name.toString().endsWith("Steps") && beans.containsBean(name.toString());
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? beans.getBean(name.toString()) : null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
