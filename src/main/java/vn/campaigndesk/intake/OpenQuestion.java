package vn.campaigndesk.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A question about a proposed report while a person answers it: settled when its field was changed or decided, or when
/// the person says that they have looked.
public final class OpenQuestion {
    private final Question question;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen", false);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", false);

    OpenQuestion(Question question) {
        this.question = question;
        settled.bind(seen.or(changed));
    }

    public Question question() {
        return question;
    }

    /// The field it is about, by the name that the form has for it; `form` for the whole.
    public String field() {
        return question.field().equals(Question.UNIT) ? "recipient" : question.field();
    }

    /// Whether the person says that they have looked.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// Whether nothing is open about it any more.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    boolean isOpen() {
        return !settled.get();
    }

    /// Whether the field is other than it was read.
    void change(boolean now) {
        changed.set(now);
    }
}
