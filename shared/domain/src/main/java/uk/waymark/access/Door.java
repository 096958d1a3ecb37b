package uk.waymark.access;

import io.micronaut.context.annotation.Bean;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class through which screens and endpoints reach a capability. Each of its public methods takes an {@link Actor} and
 * decides, in SQL, which rows that actor touches; a row that is not theirs looks like one that is not there.
 */
@Documented
@Singleton
@Bean
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Door {}
