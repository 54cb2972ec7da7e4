// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/actions.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_table(new QTableWidget(int(actions.size()), 2, this))
    , m_conflict(new QLabel(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 600);
    auto search = new QLineEdit(this);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);

    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Key")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 180);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setIconSize({16, 16});
    m_conflict->setWordWrap(true);

    auto buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShortcutsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        for (size_t i = 0; i < m_actions.size(); ++i)
            m_fields[i]->setKeySequence(defaultKeys(m_actions[i]).value(0));
    });

    auto rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(search);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_conflict);
    rows->addWidget(buttons);
    for (size_t i = 0; i < m_actions.size(); ++i)
        addRow(int(i), m_actions[i]);
    check();
}

QKeySequenceEdit *ShortcutsDialog::fieldFor(const QString &name) const
{
    const auto action = std::ranges::find(m_actions, name, [](const QAction *a) { return a->objectName(); });
    return action == m_actions.end() ? nullptr : m_fields[size_t(action - m_actions.begin())];
}

QString ShortcutsDialog::conflictText() const
{
    return m_conflict->text();
}

void ShortcutsDialog::accept()
{
    for (size_t i = 0; i < m_actions.size(); ++i)
        setKeys(m_actions[i], keysOf(i));
    QDialog::accept();
}

void ShortcutsDialog::addRow(int row, QAction *action)
{
    auto name = new QTableWidgetItem(action->icon(), nameOf(action));
    name->setToolTip(action->statusTip());
    name->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, 0, name);

    auto field = new QKeySequenceEdit(action->shortcut(), m_table);
    field->setObjectName(action->objectName());
    field->setAccessibleName(tr("Key for %1").arg(nameOf(action)));
    field->setMaximumSequenceLength(1);
    field->setClearButtonEnabled(true);
    connect(field, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::check);
    m_fields.push_back(field);
    m_table->setCellWidget(row, 1, field);
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool matches =
            m_table->item(row, 0)->text().contains(text, Qt::CaseInsensitive) ||
            m_fields[size_t(row)]->keySequence().toString(QKeySequence::NativeText).contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
    }
}

void ShortcutsDialog::check()
{
    QHash<QKeySequence, size_t> owners;
    QStringList conflicts;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        for (const auto keys = keysOf(i); const QKeySequence &key : keys) {
            const auto owner = owners.constFind(key);
            if (owner != owners.cend() && *owner != i)
                conflicts.append(tr("%1 belongs to both “%2” and “%3”.")
                        .arg(key.toString(QKeySequence::NativeText), nameOf(m_actions[*owner]), nameOf(m_actions[i])));
            owners.insert(key, i);
        }
    }
    m_conflict->setText(conflicts.join(u'\n'));
    m_conflict->setVisible(!conflicts.isEmpty());
    m_ok->setEnabled(conflicts.isEmpty());
}

QList<QKeySequence> ShortcutsDialog::keysOf(size_t row) const
{
    QList<QKeySequence> keys = m_actions[row]->shortcuts();
    if (m_fields[row]->keySequence() == defaultKeys(m_actions[row]).value(0))
        keys = defaultKeys(m_actions[row]);
    if (keys.isEmpty())
        keys.append(QKeySequence());
    keys.front() = m_fields[row]->keySequence();
    keys.removeAll(QKeySequence());
    return keys;
}

} // namespace sourcelight::ui
