// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <vector>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace sourcelight::ui
{

/**
 * Every command with its key, which can be changed. A key that two commands share is told, and cannot be accepted. Only
 * the first key of a command is changed; others it has stay.
 */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent = nullptr);

    /// The field for the key of the action with this object name; null where there is none.
    [[nodiscard]] QKeySequenceEdit *fieldFor(const QString &name) const;
    /// What is told of keys that two commands share; empty where none do.
    [[nodiscard]] QString conflictText() const;

    void accept() override;

private:
    void addRow(int row, QAction *action);
    void filter(const QString &text);
    void check();
    [[nodiscard]] QList<QKeySequence> keysOf(size_t row) const;

    std::vector<QAction *> m_actions; ///< by row
    std::vector<QKeySequenceEdit *> m_fields;
    QTableWidget *m_table;
    QLabel *m_conflict;
    QPushButton *m_ok;
};

} // namespace sourcelight::ui
