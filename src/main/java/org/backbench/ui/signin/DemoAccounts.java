package org.backbench.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.backbench.people.Person;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.FictionalTag;
import org.backbench.ui.shell.ClockBadge;
import org.backbench.ui.shell.Roles;
import org.backbench.ui.shell.TrainingMode;

/** The accounts of the training data: the usual ones in groups, all others below. */
final class DemoAccounts extends Card {

    private record Group(String title, List<String> logins) {}

    private static final List<Group> USUAL = List.of(
            new Group("A body: Tarnbury Unitary", List.of("officer.tarnbury", "certifier.tarnbury", "chief.tarnbury")),
            new Group("A partnership: East Midlands", List.of("manager.emiep", "director.emiep", "peer.01")),
            new Group("Audit Commission", List.of("inspector.1", "assurer.1", "director.ac")),
            new Group("Everyone else", List.of("programme", "analyst.hmic", "admin")));

    private final transient Map<String, Person> people;
    private final transient Map<String, List<String>> roles;
    private final transient Consumer<String> choose;

    DemoAccounts(List<Person> accounts, Roles roles, Clock clock, Consumer<String> choose) {
        super("Training mode");
        this.roles = roles.of(accounts);
        this.choose = choose;
        people = accounts.stream().collect(Collectors.toMap(Person::login, account -> account));
        addClassName("bb-accounts");
        note(new ClockBadge(clock));
        add(Box.text("p", "", TrainingMode.HISTORY));
        if (accounts.isEmpty()) {
            add(Box.text("p", "bb-2", "No training data is loaded, so there are no accounts to choose from."));
            return;
        }
        Box how = Box.of("p", "", Box.text("span", "", "Choose an account; the password is "));
        how.add(Box.strong(SignInView.DEMO_PASSWORD), Box.text("span", "", " for all. Bodies marked "));
        how.add(new FictionalTag(), Box.text("span", "", " and all that happened to them are made up."));
        Box groups = Box.div("bb-accgrid");
        USUAL.forEach(group -> groups.add(group(group)));
        add(how, groups, everyone(accounts));
    }

    private Box group(Group group) {
        List<Person> known = group.logins().stream()
                .filter(people::containsKey)
                .map(people::get)
                .toList();
        return Box.div("", Box.text("h3", "", group.title()), list(known, group.title()));
    }

    private NativeDetails everyone(List<Person> accounts) {
        Box all = list(accounts, "");
        all.addClassName("bb-accall");
        return new NativeDetails("All %d accounts".formatted(accounts.size()), all);
    }

    private Box list(List<Person> accounts, String title) {
        Box list = Box.of("ul", "bb-acclist");
        accounts.forEach(
                account -> list.add(Box.of("li", "", button(account.login()), Box.quiet(says(account, title)))));
        return list;
    }

    private Button button(String login) {
        Button button = new Button(login, click -> choose.accept(login));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("data-testid", "account-" + login.replace('.', '-'));
        return button;
    }

    /** What the person is, and for whom unless the title of the list says so. */
    private String says(Person account, String title) {
        List<String> lines = roles.getOrDefault(account.login(), List.of());
        if (lines.isEmpty()) {
            return "peer, waiting for a panel";
        }
        String line = lines.getFirst();
        int comma = line.lastIndexOf(", ");
        return comma > 0 && title.endsWith(line.substring(comma + 2)) ? line.substring(0, comma) : line;
    }
}
