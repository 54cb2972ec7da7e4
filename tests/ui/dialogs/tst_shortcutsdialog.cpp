// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/actions.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryAction()
    {
        QWidget window;
        const Actions actions(&window);
        const ShortcutsDialog dialog(actions.all());
        for (const QAction *action : actions.all()) {
            const QKeySequenceEdit *field = dialog.fieldFor(action->objectName());
            QVERIFY2(field, qPrintable(action->objectName()));
            QCOMPARE(field->keySequence(), action->shortcut());
        }
        QCOMPARE(dialog.conflictText(), QString());
    }

    void aSharedKeyIsToldAndNotAccepted()
    {
        QWidget window;
        const Actions actions(&window);
        const ShortcutsDialog dialog(actions.all());
        const QPushButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        dialog.fieldFor(u"export"_s)->setKeySequence(QKeySequence(u"Ctrl+O"_s));
        QCOMPARE(dialog.conflictText(), u"Ctrl+O belongs to both “Open” and “Export”."_s);
        QVERIFY(!ok->isEnabled());
        dialog.fieldFor(u"export"_s)->setKeySequence(QKeySequence(u"Ctrl+Alt+E"_s));
        QCOMPARE(dialog.conflictText(), QString());
        QVERIFY(ok->isEnabled());
    }

    void secondKeysConflictToo()
    {
        QWidget window;
        const Actions actions(&window);
        const ShortcutsDialog dialog(actions.all());
        dialog.fieldFor(u"export"_s)->setKeySequence(QKeySequence(u"Ctrl+="_s)); // of Zoom In
        QVERIFY(dialog.conflictText().contains(u"Zoom In"));
    }

    void keysAreChangedKeptAndReset()
    {
        const fixture::Folder folder;
        QWidget window;
        const Actions actions(&window);
        ShortcutsDialog dialog(actions.all());
        dialog.fieldFor(u"export"_s)->setKeySequence(QKeySequence(u"Ctrl+Shift+X"_s));
        dialog.fieldFor(u"zoomIn"_s)->setKeySequence(QKeySequence(u"Ctrl+I"_s));
        dialog.fieldFor(u"find"_s)->clear();
        dialog.accept();
        QCOMPARE(actions[Command::Export]->shortcut(), QKeySequence(u"Ctrl+Shift+X"_s));
        QVERIFY(actions[Command::Export]->toolTip().endsWith(u"(Ctrl+Shift+X)"));
        QCOMPARE(actions[Command::ZoomIn]->shortcuts(), (QList{QKeySequence(u"Ctrl+I"_s), QKeySequence(u"Ctrl+="_s)}));
        QVERIFY(actions[Command::Find]->shortcuts().isEmpty());
        saveKeys(*folder.settings(), actions.all());

        QWidget next;
        const Actions again(&next);
        loadKeys(*folder.settings(), again.all());
        for (const Command command : {Command::Export, Command::ZoomIn, Command::Find, Command::Open})
            QCOMPARE(again[command]->shortcuts(), actions[command]->shortcuts());

        ShortcutsDialog reset(again.all());
        reset.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        reset.accept();
        for (const QAction *action : again.all())
            QCOMPARE(action->shortcuts(), defaultKeys(action));
    }

    void aCancelledDialogChangesNothing()
    {
        QWidget window;
        const Actions actions(&window);
        ShortcutsDialog dialog(actions.all());
        dialog.fieldFor(u"export"_s)->setKeySequence(QKeySequence(u"Ctrl+Shift+X"_s));
        dialog.reject();
        QCOMPARE(actions[Command::Export]->shortcut(), QKeySequence(u"Ctrl+E"_s));
    }

    void theListCanBeFiltered()
    {
        QWidget window;
        const Actions actions(&window);
        const ShortcutsDialog dialog(actions.all());
        const auto table = dialog.findChild<QTableWidget *>();
        const auto shown = [&] {
            int count = 0;
            for (int row = 0; row < table->rowCount(); ++row)
                count += !table->isRowHidden(row);
            return count;
        };
        dialog.findChild<QLineEdit *>()->setText(u"zoom"_s);
        QCOMPARE(shown(), 2);
        dialog.findChild<QLineEdit *>()->setText(u"f11"_s);
        QCOMPARE(shown(), 1);
    }
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
