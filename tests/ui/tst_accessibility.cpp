// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/corpusfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/articlelistdialog.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Roles that somebody who cannot see the window has to be told by name.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::Document:
    case QAccessible::ToolBar:
        return true;
    default:
        return false;
    }
}

void collectNameless(QAccessibleInterface *interface, const QString &path, QStringList &nameless)
{
    if (!interface || interface->state().invisible || interface->role() == QAccessible::Separator)
        return;
    const QString name = interface->text(QAccessible::Name);
    const QObject *object = interface->object();
    const QString here = u"%1/%2(%3 %4)"_s.arg(path, name)
                             .arg(int(interface->role()))
                             .arg(object ? QLatin1StringView(object->metaObject()->className()) : QLatin1StringView());
    if (needsName(interface->role()) && name.isEmpty())
        nameless.append(here);
    for (int i = 0; i < interface->childCount(); ++i)
        collectNameless(interface->child(i), here, nameless);
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartOfTheWindowHasAName()
    {
        setUpApplication();
        const fixture::Folder folder;
        MainWindow window(folder.settings(), fixture::stages());
        window.show();
        for (const bool withArticle : {false, true}) {
            if (withArticle) {
                window.open({inputFromFile(folder.write(u"council.txt"_s, fixture::councilText))});
                QTRY_VERIFY(window.currentDocument() && window.currentDocument()->analysis);
            }
            QStringList nameless;
            collectNameless(QAccessible::queryAccessibleInterface(&window), {}, nameless);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        }
    }

    void everyPartOfTheDialogsForCorporaHasAName()
    {
        setUpApplication();
        const Input corpus{
            .file = {.path = {}, .name = u"piers.jsonl"_s, .bytes = fixture::pierCorpus(50), .budget = {}},
            .options = {}};
        ArticleListDialog list(corpus, readInput);
        list.show();
        const auto *count = list.findChild<QLabel *>(u"count"_s);
        QTRY_COMPARE(count->text(), u"50 articles"_s);
        FieldsDialog fields(*reading::corpusSample(corpus.file, {}), {});
        fields.show();
        for (QWidget *dialog : std::initializer_list<QWidget *>{&list, &fields}) {
            QStringList nameless;
            collectNameless(QAccessible::queryAccessibleInterface(dialog), {}, nameless);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        }
    }

    void everyActionIsInAMenuWithATip()
    {
        const fixture::Folder folder;
        MainWindow window(folder.settings(), fixture::stages());
        QSet<QAction *> inMenus;
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            const QList<QAction *> actions = menu->actions();
            inMenus.unite(QSet<QAction *>(actions.begin(), actions.end()));
        }
        const Actions fresh(&window);
        for (const QAction *sample : fresh.all()) {
            QAction *action = window.findChild<QAction *>(sample->objectName());
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
            QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void noTwoActionsShareAKey()
    {
        QWidget window;
        QHash<QKeySequence, QString> owners;
        const Actions actions(&window);
        for (const QAction *action : actions.all()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key), qPrintable(action->objectName() + u' ' + owners.value(key)));
                owners.insert(key, action->objectName());
            }
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
