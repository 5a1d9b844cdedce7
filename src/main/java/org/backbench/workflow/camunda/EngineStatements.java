package org.backbench.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The engine's own SQL, a hundred files that take a quarter of a start to read: a thread of their own reads them while
 * the database starts and migrates.
 */
@Component
@ConditionalOnProperty(name = "backbench.engine", havingValue = "camunda", matchIfMissing = true)
class EngineStatements implements BeanFactoryPostProcessor {

    private final FutureTask<Configuration> reading = new FutureTask<>(EngineStatements::read);

    /** Begins to read: nothing of the service stands yet, and nothing of it is needed. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Thread.ofPlatform().name("engine-statements").daemon().start(reading);
    }

    /** The statements over this database, in transactions that are not the engine's; waits until they are read. */
    SqlSessionFactory over(DataSource database) {
        try {
            Configuration statements = reading.get();
            statements.setEnvironment(new Environment("default", new ManagedTransactionFactory(), database));
            return new DefaultSqlSessionFactory(statements);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The engine's statements cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's statements were read", e);
        }
    }

    private static Configuration read() throws IOException {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", "postgres");
        var file = new ClassPathResource(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE);
        try (InputStream mappings = file.getInputStream()) {
            var reader = new InputStreamReader(mappings, StandardCharsets.UTF_8);
            Configuration statements = new XMLConfigBuilder(reader, "", properties).parse();
            statements.setDefaultExecutorType(ExecutorType.BATCH);
            return statements;
        }
    }
}
