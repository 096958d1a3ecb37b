package uk.waymark.provider.assurance.staff;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.waymark.access.Refused;
import uk.waymark.assurance.staff.Bond;
import uk.waymark.assurance.staff.SafeguardingDuty;
import uk.waymark.assurance.staff.StaffDetails;
import uk.waymark.assurance.staff.StaffRecord.Account;
import uk.waymark.calendar.Session;
import uk.waymark.web.widgets.AskDialog;

/** The fields of one line of the record, for somebody new and for putting a line right. */
public final class StaffForm {
    private final TextField name = new TextField("Full name");
    private final Select<Bond> bond = new Select<>();
    private final TextField role = new TextField("What the person does");
    private final Checkbox withPupils = new Checkbox("Works with schools' pupils", true);
    private final Checkbox teaches = new Checkbox("Teaches");
    private final Checkbox manages = new Checkbox("Is in the management");
    private final Select<SafeguardingDuty> duty = new Select<>();
    private final Select<Account> account = new Select<>();
    private final DatePicker started = new DatePicker("First day");
    private Optional<StaffDetails> before = Optional.empty();

    /** What was typed, or what is missing. */
    public record Typed(Optional<StaffDetails> details) {
        /** Hands the details on, or says what is missing. */
        public Optional<Refused> refusedOr(Function<StaffDetails, Optional<Refused>> action) {
            return details.map(action)
                    .orElseGet(() -> Optional.of(new Refused("DAY", "Choose the person's first day.")));
        }
    }

    public StaffForm(List<Account> accounts, Clock clock) {
        name.setMaxLength(200);
        role.setMaxLength(200);
        role.setHelperText("Such as tutor, driver, or cook");
        bond.setLabel("How the person belongs to you");
        bond.setItems(Bond.values());
        bond.setItemLabelGenerator(Bond::words);
        bond.setValue(Bond.EMPLOYEE);
        duty.setLabel("Safeguarding duty");
        duty.setItems(SafeguardingDuty.values());
        duty.setItemLabelGenerator(SafeguardingDuty::words);
        duty.setValue(SafeguardingDuty.NONE);
        account.setLabel("Their Waymark account, if they have one");
        account.setHelperText("Whoever marks with it waits until each school has your assurance.");
        account.setItems(accounts);
        account.setItemLabelGenerator(it -> it == null ? "No account" : it.name());
        account.setEmptySelectionAllowed(true);
        account.setEmptySelectionCaption("No account");
        started.setLocale(Locale.UK);
        started.setValue(Session.today(clock));
    }

    StaffForm filled(StaffDetails details, List<Account> accounts) {
        before = Optional.of(details);
        name.setValue(details.name());
        bond.setValue(details.bond());
        role.setValue(details.roleWords());
        withPupils.setValue(details.withPupils());
        teaches.setValue(details.teaches());
        manages.setValue(details.manages());
        duty.setValue(details.duty());
        started.setValue(details.startedOn());
        accounts.stream()
                .filter(it -> details.account().filter(it.id()::equals).isPresent())
                .findFirst()
                .ifPresent(account::setValue);
        return this;
    }

    public AskDialog dialog(String title) {
        return new AskDialog(title, name, bond, role, withPupils, teaches, manages, duty, account, started);
    }

    public Typed details() {
        return new Typed(Optional.ofNullable(started.getValue())
                .map(day -> new StaffDetails(
                        name.getValue(),
                        bond.getValue(),
                        role.getValue(),
                        Optional.ofNullable(account.getValue()).map(Account::id),
                        withPupils.getValue(),
                        manages.getValue(),
                        teaches.getValue(),
                        duty.getValue(),
                        day,
                        before.flatMap(StaffDetails::leftOn))));
    }
}
