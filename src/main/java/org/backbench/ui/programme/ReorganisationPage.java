package org.backbench.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.backbench.returns.scope.NewProForma;
import org.backbench.returns.scope.ProForma;
import org.backbench.returns.scope.ProFormas;
import org.backbench.returns.scope.Share;
import org.backbench.ui.look.Asking;
import org.backbench.ui.look.Box;
import org.backbench.ui.look.Card;
import org.backbench.ui.look.DataTable;
import org.backbench.ui.look.EmptyState;
import org.backbench.ui.look.PageHead;
import org.backbench.ui.look.SheetLinks;
import org.backbench.ui.look.Toast;
import org.backbench.ui.shell.Shell;

/** Makes the pro-forma returns of bodies that follow others: the figures come in a file, the shares are typed. */
@Route(value = "programme/reorganisation/:cycle([0-9]{4})", layout = Shell.class)
@PageTitle("Reorganisation · Backbench")
@PermitAll
public class ReorganisationPage extends Main implements BeforeEnterObserver {

    private static final String TEMPLATE = "vfm-2009";

    private final transient ProgrammeTools tools;
    private final transient ProFormas proFormas;
    private final transient Map<Share, BigDecimalField> fields = new LinkedHashMap<>();
    private transient Map<String, Map<String, BigDecimal>> figures = Map.of();
    private int year;

    ReorganisationPage(ProgrammeTools tools, ProFormas proFormas) {
        this.tools = tools;
        this.proFormas = proFormas;
        addClassName("bb-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.may("make-pro-forma")) {
            throw new NotFoundException();
        }
        year = event.getRouteParameters().getInteger("cycle").orElseThrow(NotFoundException::new);
        tools.cycles().get(year);
        show();
    }

    private void show() {
        removeAll();
        fields.clear();
        figures = Map.of();
        add(PageHead.programme("reorganisation, cycle " + year, "Returns of bodies that follow others", ""));
        List<Share> made = proFormas.shares(tools.person(), year, TEMPLATE);
        if (!made.isEmpty()) {
            add(new Card("Made", table(made, share -> new Text(percent(share.share()))))
                    .note(new SheetLinks(() -> tools.sheets().shares(tools.person(), year, TEMPLATE))));
        }
        List<Share> asked = proFormas.suggested(tools.person(), year, TEMPLATE);
        add(asked.isEmpty() ? nothing() : form(asked));
    }

    private static Component nothing() {
        return new Card(
                "Shares",
                new EmptyState(
                        "No successor waits for figures",
                        "Successors appear here while they owe a return of this cycle."));
    }

    private Component form(List<Share> asked) {
        asked.forEach(share -> fields.put(share, field(share)));
        Box state = Box.div("bb-s bb-2");
        state.add("1. The figures of the former bodies, one line each, as the bulk import takes them.");
        Button make = new Button("Make the pro-forma returns", click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.getElement().setAttribute("data-testid", "make-pro-forma");
        return new Card(
                "Shares",
                state,
                upload(state),
                Box.text(
                        "p",
                        "bb-s bb-2",
                        "2. The shares, as the successors agreed: those of a former body total 1, and only a county is"
                                + " shared out."),
                table(asked, share -> Objects.requireNonNull(fields.get(share))),
                Box.text(
                        "p",
                        "bb-s bb-2",
                        "The returns are marked as pro forma. They count in no quartile of this cycle, and no change"
                                + " from them is held against the successors later."),
                Box.div("bb-foot", make));
    }

    private static BigDecimalField field(Share share) {
        BigDecimalField field = new BigDecimalField();
        field.setValue(share.share());
        field.setWidth("7em");
        field.setAriaLabel("Share of %s for %s".formatted(share.predecessor(), share.successor()));
        field.getElement().setAttribute("data-testid", "share");
        return field;
    }

    private Upload upload(Box state) {
        Upload upload = new Upload();
        upload.setUploadHandler(new InMemoryUploadHandler((about, bytes) -> {
            upload.clearFileList();
            Asking.politely(
                    () -> proFormas.read(
                            tools.person(), year, TEMPLATE, about.fileName(), new ByteArrayInputStream(bytes)),
                    read -> {
                        figures = read;
                        state.setText("Figures of %d former bodies were read.".formatted(read.size()));
                    });
        }));
        upload.setUploadButton(new Button("Figures of the former bodies…"));
        upload.getElement().setAttribute("data-testid", "former-figures");
        return upload;
    }

    private DataTable<Share> table(List<Share> shares, Function<Share, Component> part) {
        return new DataTable<Share>("Shares of former bodies")
                .text("Former body", share -> name(share.predecessor()))
                .text("Successor", share -> name(share.successor()))
                .part("Share", part)
                .rows(shares);
    }

    private String name(String code) {
        return "%s (%s)".formatted(tools.bodies().find(code).name(), code);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private void make() {
        List<Share> typed = new ArrayList<>();
        fields.forEach((share, field) -> {
            if (field.getValue() != null && field.getValue().signum() != 0) {
                typed.add(new Share(share.predecessor(), share.successor(), field.getValue()));
            }
        });
        Asking.politely(
                () -> proFormas.make(tools.person(), year, TEMPLATE, new NewProForma(typed, figures)), this::done);
    }

    private void done(List<ProForma> made) {
        Toast.done("%d pro-forma returns were made.".formatted(made.size()));
        show();
    }
}
