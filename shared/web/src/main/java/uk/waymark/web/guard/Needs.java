package uk.waymark.web.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.waymark.access.Right;

/** Which rights open a view; one of them is enough, and none named means anybody who may enter the portal. Without this a view is shut. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {
    Right[] value() default {};
}
