package org.backbench.workflow.flowable;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.backbench.workflow.Workflow;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.spring.ProcessEngineFactoryBean;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/** The same models on Flowable, to keep them free of any one engine: backbench.engine=flowable. */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "backbench.engine", havingValue = "flowable")
public class FlowableConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration engineConfiguration(
            DataSource database,
            @Qualifier("ownerDataSource") DataSource owner,
            PlatformTransactionManager transactions,
            ApplicationContext beans,
            ApplicationEventPublisher events,
            @Value("classpath*:bpmn/*.bpmn") Resource[] models) {
        createTables(owner);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setApplicationContext(beans);
        configuration.setBeans(new StepBeans(beans));
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDeploymentResources(models);
        configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setPostBpmnParseHandlers(List.of(new TaskTelling(events)));
        return configuration;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    Workflow workflow(ProcessEngine engine) {
        return new FlowableWorkflow(engine);
    }

    /** The service may not create tables; the owner lets Flowable make its own, as migrations do for Camunda. */
    private static void createTables(DataSource owner) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(owner);
        configuration.setEngineName("tables");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.buildProcessEngine().close();
    }

    /** What a model may call: the beans whose names end in Steps, looked up when called. */
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
