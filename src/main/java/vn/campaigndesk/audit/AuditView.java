package vn.campaigndesk.audit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.DateField;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKey;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.TableCopy;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ToolRow;

/// The log of changes: a table with search, kind and days, and its print.
public final class AuditView extends VBox implements ScreenKeys {
    private final KeyTable keys = new KeyTable();

    /// All columns at their narrowest; below, the screen is scrolled.
    private static final double LEAST_TABLE = 690;

    private final AuditViewModel audit;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final TextField search = new TextField();
    private final TableView<AuditLine> table = new TableView<>();
    private final Label count = new Label();
    private final Button subject = new Button();
    private final ComboBox<AuditKind> kind = new ComboBox<>();

    /// The screen over its view model.
    ///
    /// @param files asks where to print to
    public AuditView(AuditViewModel audit, Messages messages, Notices notices, FileDialogs files) {
        this.audit = audit;
        this.messages = messages;
        addKeys();
        this.notices = notices;
        this.files = files;
        getStyleClass().add("screen");
        setId("screen-audit");
        buildTable();
        buildSubject();
        var card = new VBox(table);
        card.getStyleClass().addAll("card", "bare");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(toolBar(), card, foot());
        audit.lines().subscribe(this::showCount);
        audit.moreProperty().subscribe(this::showCount);
    }

    private Node toolBar() {
        search.setId("audit-search");
        search.setPromptText(messages.get("audit.search"));
        search.setAccessibleText(messages.get("audit.search"));
        search.setPrefWidth(230);
        search.textProperty().bindBidirectional(audit.queryProperty());
        return new ToolRow(
                        search,
                        kindChoice(),
                        day("from", audit.fromProperty()),
                        day("until", audit.untilProperty()),
                        subject)
                .right(printButton("pdf"), printButton("docx"));
    }

    private Node kindChoice() {
        kind.setId("audit-kind");
        kind.setAccessibleText(messages.get("audit.kind"));
        kind.getItems().setAll(AuditKind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable AuditKind value) {
                return value == null ? "" : messages.of("audit.kind", value);
            }

            @Override
            public @Nullable AuditKind fromString(String typed) {
                return null;
            }
        });
        kind.valueProperty().bindBidirectional(audit.kindProperty());
        kind.setPrefWidth(150);
        return kind;
    }

    private Node day(String name, StringProperty typed) {
        var field = new DateField(audit::day);
        field.setId("audit-" + name);
        field.setPromptText(messages.get("audit.day." + name));
        field.setAccessibleText(messages.get("audit.day." + name));
        field.setPrefWidth(110);
        field.setMinWidth(110);
        field.textProperty().bindBidirectional(typed);
        typed.subscribe(text -> Marks.set(field, audit.isUnreadable(typed) ? Tone.DANGER : Tone.NEUTRAL));
        return field;
    }

    /// While the history of one thing is shown, a button says so and leads back to all.
    private void buildSubject() {
        subject.setId("audit-subject");
        subject.getStyleClass().add("flat");
        subject.setMinWidth(0);
        subject.setOnAction(event -> audit.showAll());
        audit.subjectProperty().subscribe(thing -> {
            subject.setVisible(thing != null);
            subject.setManaged(thing != null);
            subject.setText(thing == null ? "" : messages.get("audit.subject", thing.name()));
            subject.setTooltip(thing == null ? null : new Tooltip(subject.getText()));
            kind.setDisable(thing != null);
        });
    }

    private Button printButton(String ending) {
        var button = new Button(messages.get("audit.print." + ending));
        button.setId("audit-print-" + ending);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> print(ending));
        return button;
    }

    private void print(String ending) {
        var kinds = List.of(new FileDialogs.Kind(messages.get("audit.print." + ending), "." + ending));
        files.save(getScene().getWindow(), messages.get("audit.print.file"), kinds)
                .ifPresent(file -> audit.print(
                        file, written -> notices.show(messages.get("audit.printed", written), Tone.SUCCESS)));
    }

    private Node foot() {
        var older = new Button(messages.get("audit.more"));
        older.setId("audit-more");
        older.visibleProperty().bind(audit.moreProperty());
        older.setOnAction(event -> audit.more());
        count.getStyleClass().add("muted");
        return new ToolRow(count, older);
    }

    private void showCount() {
        var shown = Formats.number(audit.lines().size());
        count.setText(messages.get(audit.moreProperty().get() ? "audit.count.more" : "audit.count", shown));
    }

    private void buildTable() {
        table.setId("audit-table");
        table.setAccessibleText(messages.get("audit.table"));
        table.setItems(audit.lines());
        table.setMinWidth(LEAST_TABLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .setAll(List.of(
                        column("when", 150, AuditLine::when),
                        column("who", 96, AuditLine::who),
                        column("thing", 310, AuditLine::thing),
                        column("change", 400, AuditLine::change),
                        column("reason", 130, AuditLine::reason)));
        table.setPlaceholder(new EmptyState(
                MaterialDesignH.HISTORY, messages.get("audit.empty.title"), messages.get("audit.empty.text")));
        TableCopy.install(table);
    }

    private TableColumn<AuditLine, String> column(String name, double width, Function<AuditLine, String> text) {
        var column = new TableColumn<AuditLine, String>(messages.get("audit.column." + name));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(view -> new WordsCell());
        column.setSortable(false);
        // a moment cut short is no moment: its column keeps its width, the others give way
        column.setMinWidth("when".equals(name) || "who".equals(name) ? width : width / 2);
        column.setPrefWidth(width);
        return column;
    }

    private void addKeys() {
        keys.on(ScreenKey.FIND.told(messages), () -> search.requestFocus());
    }

    @Override
    public boolean press(KeyEvent event) {
        return keys.press(event);
    }

    @Override
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }

    /// Words that may be longer than the cell: the whole of them stands in the tooltip.
    private static final class WordsCell extends TableCell<AuditLine, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            var shown = empty || words == null ? "" : words;
            setText(shown.replace('\n', ' '));
            setTooltip(shown.isEmpty() ? null : tip(shown));
        }

        private static Tooltip tip(String words) {
            var tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(600);
            return tip;
        }
    }
}
