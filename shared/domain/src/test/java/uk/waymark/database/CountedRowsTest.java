package uk.waymark.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.fixtures.DomainTest;

/**
 * A statement that is given a whole entity answers with the number of entities, not with the number of rows: what INSERT IGNORE left
 * out would count as written, and whoever asks "was I the first?" would always hear yes. So the number is asked with single values.
 */
class CountedRowsTest extends DomainTest {
    @Inject
    BeanContext context;

    @Test
    void noStatementThatCountsItsRowsIsGivenAnEntity() {
        var counting = counting();

        assertThat(counting).hasSizeGreaterThan(30);
        assertThat(counting).filteredOn(CountedRowsTest::takesAnEntity).isEmpty();
    }

    private List<Method> counting() {
        return context.getBeanDefinitions(Qualifiers.byStereotype(Repository.class)).stream()
                .flatMap(definition -> interfaces(definition.getBeanType()))
                .flatMap(rows -> Arrays.stream(rows.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Query.class))
                .filter(method -> !method.getAnnotation(Query.class).value().startsWith("SELECT"))
                .filter(method -> method.getReturnType() != void.class)
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> interfaces(Class<?> bean) {
        return bean.isInterface() ? Stream.of(bean) : Arrays.stream(bean.getInterfaces());
    }

    private static boolean takesAnEntity(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type.isAnnotationPresent(MappedEntity.class));
    }
}
