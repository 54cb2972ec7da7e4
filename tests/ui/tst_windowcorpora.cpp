// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/corpusfixture.h"
#include "tests/ui/windowtest.h"
#include "ui/dialogs/articlelistdialog.h"
#include "ui/dialogs/fieldsdialog.h"
#include "ui/documenttabs.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QThread>

using namespace sourcelight;
using namespace sourcelight::fixture;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// Files with many articles: the list of them, and the names of their fields.
class TestWindowCorpora : public QObject, WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void fewArticlesOpenInTabs()
    {
        m_window->open({inputFromFile(m_folder->write(u"few.jsonl"_s, pierCorpus(12)))});
        QTRY_VERIFY(tabs()->count() == 12 && !m_window->isBusy());
        QVERIFY(!list());
        QCOMPARE(tabs()->tabText(10), pierTitle(11));
        QCOMPARE(tabs()->currentIndex(), 0);
        action("articles")->trigger();
        QTRY_COMPARE(rows()->rowCount(), 12);
    }

    void manyArticlesOpenAsAList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray table = "headline,body\n";
        QByteArray mails;
        for (int i = 1; i <= 60; ++i) {
            table += pierTitle(i).toUtf8() + ",\"Words of\narticle " + QByteArray::number(i) + ".\"\n";
            mails += "From ada@example.org Mon Feb 17 09:00:00 2020\nFrom: Ada Brandt <ada@example.org>\n"
                     "Date: Mon, 17 Feb 2020 09:00:00 +0000\nSubject: " +
                     pierTitle(i).toUtf8() + "\n\nWords of article " + QByteArray::number(i) + ".\n\n";
        }
        QTest::newRow("a table") << u"piers.csv"_s << table;
        QTest::newRow("a mail box") << u"piers.mbox"_s << mails;
        QTest::newRow("lines") << u"piers.jsonl"_s << pierCorpus(60);
        QTest::newRow("a list") << u"piers.json"_s << '[' + pierCorpus(60).trimmed().replace('\n', ',') + ']';
    }

    void manyArticlesOpenAsAList()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        openCorpus(name, bytes);
        QTRY_COMPARE(rows()->rowCount(), 60);
        QCOMPARE(tabs()->count(), 1);
        table()->selectRow(46);
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_COMPARE(tabs()->count(), 2);
        QCOMPARE(m_window->currentDocument()->article.title, pierTitle(47));
        QCOMPARE(m_window->currentDocument()->article.id, u"piers#47"_s);
        QVERIFY(m_window->currentDocument()->article.text.contains(u"article 47."));
        QVERIFY(!list()->isVisible());
    }

    void aWalkWithTheKeyboardOnly()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(5000));
        QTRY_COMPARE(rows()->rowCount(), 5000);
        QTRY_COMPARE(QApplication::focusWidget(), filter());
        type(u"4321"_s);
        QTRY_COMPARE(rows()->rowCount(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(tabs()->count(), 2);
        QCOMPARE(m_window->currentDocument()->article.title, pierTitle(4321));
        QCOMPARE(m_window->currentDocument()->article.id, u"piers#4321"_s);

        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), filter());
        QCOMPARE(marked(), 1);
        QCOMPARE(filter()->text(), u"4321"_s); // as it was left, and overwritten by typing
        type(u"brandt pier 432"_s);
        QTRY_COMPARE(rows()->rowCount(), 5); // 432, 3432, 4323, 4326, 4329
        press(Qt::Key_Down);                 // from the first to the second
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(marked(), 2);
        press(Qt::Key_Tab); // to the rows
        QCOMPARE(QApplication::focusWidget(), table());
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(marked(), 3);
        QVERIFY(button(list(), "open")->isEnabled());
        press(Qt::Key_Return);
        QTRY_COMPARE(tabs()->count(), 5);
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->currentDocument()->article.title, pierTitle(3432));
        QCOMPARE(tabs()->tabText(4), pierTitle(4326));

        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), filter());
        press(Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
    }

    /// The rows come while somebody holds a key down.
    void theFirstRowIsMarkedWhateverKeysAreDown()
    {
        QTest::keyPress(m_window.get(), Qt::Key_Shift, Qt::ShiftModifier);
        openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        QTRY_COMPARE(rows()->rowCount(), 60);
        QCOMPARE(marked(), 1);
        filter()->setText(u"pier"_s);
        QTRY_COMPARE(rows()->rowCount(), 54);
        QCOMPARE(marked(), 1);
        QTest::keyRelease(m_window.get(), Qt::Key_Shift);
    }

    void lettersTypedOnTheRowsGoToTheFilter()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        QTRY_COMPARE(rows()->rowCount(), 60);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_4);
        QCOMPARE(filter()->text(), u"4"_s);
        QCOMPARE(QApplication::focusWidget(), filter());
    }

    void noMoreAreOpenedAtOnceThanShow()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        QTRY_COMPARE(rows()->rowCount(), 60);
        table()->selectAll();
        QVERIFY(!button(list(), "open")->isEnabled());
        QVERIFY(list()->findChild<QLabel *>(u"count"_s)->text().contains(u"up to 40"));
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(list()->isVisible());
    }

    void whatIsOpenIsShownAndNotOpenedTwice()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        openRows({4});
        QTRY_COMPARE(m_window->currentDocument()->article.title, pierTitle(5));
        openRows({0});
        QTRY_COMPARE(m_window->currentDocument()->article.title, pierTitle(1));
        QCOMPARE(tabs()->count(), 2);
    }

    void openingTheFileAgainShowsTheList()
    {
        const QString path = openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        list()->close();
        m_window->open({inputFromFile(path)});
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(tabs()->count(), 1);
    }

    void theListGoesWithTheLastArticle()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        list()->close();
        action("closeTab")->trigger();
        QTRY_VERIFY(!list());
    }

    void readingCanBeStopped()
    {
        Stages slow = stages();
        slow.read = [](const Input &, const reading::ArticleSink &sink, const Progress &progress) {
            for (int i = 1; !progress.cancelled(); ++i) {
                reading::ReadArticle read;
                read.article = reading::articleFromText(u"piers#%1"_s.arg(i), pierTitle(i));
                if (!sink(std::move(read)))
                    return Expected<void>();
                QThread::usleep(100);
            }
            return Expected<void>(std::unexpected(Error{ErrorCode::Cancelled, {}, {}}));
        };
        m_window = std::make_unique<MainWindow>(m_folder->settings(), slow);
        m_window->show();
        m_window->open({inputFromFile(m_folder->write(u"piers.jsonl"_s, QByteArray("x")))});
        QTRY_VERIFY(list() && rows()->rowCount() > 0);
        QPushButton *stop = button(list(), "stop");
        QVERIFY(stop->isVisible());
        stop->click();
        const int kept = rows()->rowCount();
        QVERIFY(kept > 0);
        QCOMPARE(stop->text(), u"&Read Again"_s);
        QVERIFY(list()->findChild<QLabel *>(u"count"_s)->text().contains(u"stopped"));
        stop->click();
        QTRY_VERIFY(rows()->rowCount() > kept);
        stop->click();
    }

    void aFileThatChangedIsListedAgain()
    {
        const QString path = openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        QTRY_COMPARE(rows()->rowCount(), 60);
        list()->close();
        m_folder->write(u"piers.jsonl"_s, pierRow(99) + pierCorpus(70));
        openRows({46});
        QTRY_VERIFY(list()->isVisible());
        QTRY_COMPARE(rows()->rowCount(), 71);
        QVERIFY(list()->findChild<MessageBar *>()->texts().front().contains(u"has changed"));
        QCOMPARE(tabs()->count(), 1);
        openRows({47});
        QTRY_COMPARE(tabs()->count(), 2);
        QCOMPARE(m_window->currentDocument()->article.title, pierTitle(47));

        // an article that is no longer there
        m_folder->write(u"piers.jsonl"_s, pierCorpus(50));
        openRows({70});
        QTRY_COMPARE(rows()->rowCount(), 50);
    }

    void aFileThatVanishedIsTold()
    {
        const QString path = openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        QTRY_COMPARE(rows()->rowCount(), 60);
        QVERIFY(QFile::remove(path));
        openRows({46});
        const auto told = [&](const QString &text) {
            return m_window->findChild<MessageBar *>(u"messageBar"_s, Qt::FindChildrenRecursively)
                ->texts()
                .join(u'\n')
                .contains(text);
        };
        QTRY_VERIFY(told(u"does not exist"_s));
        QCOMPARE(tabs()->count(), 1);
    }

    void rowsThatAreBrokenAreTold()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(50) + "{bro\n" + pierCorpus(10));
        QTRY_COMPARE(rows()->rowCount(), 60);
        QTRY_COMPARE(list()->findChild<MessageBar *>()->texts(),
            QStringList{u"Row 51 of the file cannot be read and is left out."_s});
    }

    void openArticlesAreReadAgainWhereTheyStand()
    {
        openCorpus(u"piers.jsonl"_s, pierCorpus(60));
        openRows({46});
        QTRY_COMPARE(tabs()->count(), 2);
        QTRY_VERIFY(!m_window->isBusy());
        m_folder->write(u"piers.jsonl"_s, pierCorpus(60).replace("article 47.", "article 47, mended."));
        action("reload")->trigger();
        QTRY_VERIFY(!m_window->isBusy() && m_window->currentDocument()->article.text.contains(u"mended"));
        QCOMPARE(tabs()->count(), 2);
        QVERIFY(!list()->isVisible());
    }

    void fieldsWithOtherNamesCanBeNamed()
    {
        const QByteArray row = R"({"kop":"Raad stemt %1","stuk":{"inhoud":"De raad stemt over pier %1."}})";
        QByteArray bytes;
        for (int i = 1; i <= 60; ++i)
            bytes += QByteArray(row).replace("%1", QByteArray::number(i)) + '\n';
        const QString path = m_folder->write(u"raad.jsonl"_s, bytes);
        m_window->open({inputFromFile(path)});
        auto messages = m_window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->texts().size(), 1);
        QVERIFY(messages->texts().front().contains(u"kop, stuk"));
        messages->findChild<QPushButton *>()->click();
        QTRY_VERIFY(fieldsDialog());
        nameField("title", u"kop"_s);
        nameField("text", u"stuk.inhoud"_s);
        fieldsDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(list() && rows()->rowCount() == 60);
        openRows({46});
        QTRY_COMPARE(tabs()->count(), 2);
        QCOMPARE(m_window->currentDocument()->article.title, u"Raad stemt 47"_s);
        QTRY_VERIFY(!fieldsDialog());

        // and named again, for the list and for the articles that are open
        action("articles")->trigger();
        button(list(), "fields")->click();
        QTRY_VERIFY(fieldsDialog());
        nameField("title", u"stuk.inhoud"_s);
        fieldsDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(m_window->currentDocument()->article.title, u"De raad stemt over pier 47."_s);
        QTRY_COMPARE(rows()->rowCount(), 60);
        QCOMPARE(rows()->index(0, ArticleList::Title).data().toString(), u"De raad stemt over pier 1."_s);
        QCOMPARE(tabs()->count(), 2);

        // which holds when the file is opened again
        list()->close();
        m_window->open({inputFromFile(path)});
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(rows()->rowCount(), 60);
        QCOMPARE(rows()->index(0, ArticleList::Title).data().toString(), u"De raad stemt over pier 1."_s);
    }

private:
    ArticleListDialog *list() const { return m_window->findChild<ArticleListDialog *>(); }
    QTableView *table() const { return list()->findChild<QTableView *>(); }
    QAbstractItemModel *rows() const { return table()->model(); }
    QLineEdit *filter() const { return list()->findChild<QLineEdit *>(u"filter"_s); }
    FieldsDialog *fieldsDialog() const { return m_window->findChild<FieldsDialog *>(); }
    DocumentTabs *tabs() const { return m_window->findChild<DocumentTabs *>(); }
    static QPushButton *button(const QWidget *parent, const char *name)
    {
        return parent->findChild<QPushButton *>(QLatin1StringView(name));
    }
    qsizetype marked() const { return table()->selectionModel()->selectedRows().size(); }

    QString openCorpus(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->write(name, bytes);
        m_window->open({inputFromFile(path)});
        [&] { QTRY_VERIFY(list() && list()->isVisible() && tabs()->count() == 1); }();
        return path;
    }
    void openRows(const QList<int> &wanted)
    {
        QTRY_VERIFY(rows()->rowCount() > wanted.back());
        table()->clearSelection();
        for (const int row : wanted)
            table()->selectionModel()->select(
                rows()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list()->accept();
    }
    void nameField(const char *choice, const QString &field)
    {
        auto box = fieldsDialog()->findChild<QComboBox *>(QLatin1StringView(choice));
        const int index = box->findData(field);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

QTEST_MAIN(TestWindowCorpora)
#include "tst_windowcorpora.moc"
