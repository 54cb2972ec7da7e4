// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/documenttabs.h"
#include "ui/messagebar.h"
#include "ui/statusline.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace sourcelight;
using namespace sourcelight::fixture;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// How articles come into the window, and leave it.
class TestWindowOpening : public QObject, WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void tabsOpenInOrderAndCloseByMiddleClick()
    {
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths.append(m_folder->write(
                u"article-%1.txt"_s.arg(i), u"Title number %1 here\n\n"_s.arg(i) + fixture::councilText));
        m_window->open(inputsFromArguments(paths));
        auto tabs = m_window->findChild<DocumentTabs *>();
        QTRY_VERIFY(tabs->count() == 5 && !m_window->isBusy());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tabs->tabText(i), u"Title number %1 here"_s.arg(i));
        QCOMPARE(tabs->currentIndex(), 0);

        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_window->currentDocument()->article.title, u"Title number 1 here"_s);
        QTest::mouseClick(tabs, Qt::MiddleButton, {}, tabs->tabRect(3).center());
        QCOMPARE(tabs->count(), 4);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(m_window->currentDocument()->article.title, u"Title number 2 here"_s);
        while (tabs->count() > 0)
            action("closeTab")->trigger();
        QCOMPARE(shownPage(*m_window)->objectName(), u"welcomePage"_s);
        QVERIFY(!m_window->currentDocument());
    }

    void manyTabsKeepSomeOfTheirTitles()
    {
        constexpr int many = 30;
        DocumentTabs tabs;
        tabs.resize(800, 40);
        for (int i = 1; i <= many; ++i)
            tabs.insert(i, 0, u"The council votes on pier %1 again"_s.arg(i), {});
        tabs.show();
        const int words = tabs.fontMetrics().horizontalAdvance(u"The council"_s);
        for (int i = 0; i < many; ++i)
            QVERIFY(tabs.tabRect(i).width() > words);
    }

    void aFileThatIsNoTextHasNoEncoding()
    {
        const QString path = QStringLiteral(SOURCELIGHT_TEST_DIR "/data/documents/landslide.docx");
        m_window->open(inputsFromArguments({path}));
        QTRY_VERIFY(m_window->currentDocument() && !m_window->isBusy());
        const auto labels = m_window->findChild<StatusLine *>()->findChildren<QLabel *>();
        QVERIFY(std::ranges::contains(labels, u"DOCX"_s, &QLabel::text));
    }

    void aChangedFileIsOfferedForReload()
    {
        const QString path = openCouncil();
        m_folder->write(
            u"council.txt"_s, fixture::councilText + u"\nAda Brandt came back with 5 friends in the evening.\n"_s);
        auto messages = m_window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->texts(), QStringList{u"“council.txt” has changed on disk."_s});
        QCOMPARE(m_window->currentDocument()->analysis->annotations.claims.size(), 3u);
        button(messages, u"Reload"_s)->click();
        QTRY_VERIFY(m_window->currentDocument()->analysis && !m_window->isBusy());
        QTRY_COMPARE(m_window->currentDocument()->analysis->annotations.claims.size(), 4u);
        QVERIFY(messages->texts().isEmpty());

        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(messages->texts().size(), 1);
        QVERIFY(messages->texts().front().contains(u"no longer on disk"));
    }

    void damagedLettersAreOfferedToBeMended()
    {
        const QString path = m_folder->write(
            u"garbled.txt"_s, u"The Harbour Council’s cafÃ© is closed until spring, Ada Brandt said.\n"_s);
        m_window->open(inputsFromArguments({path}));
        auto messages = m_window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->texts().size(), 1);
        QVERIFY(messages->texts().front().contains(u"Windows-1252"));
        button(messages, u"Mend"_s)->click();
        QTRY_VERIFY(m_window->currentDocument()->article.text.contains(u"café"));
        QVERIFY(messages->texts().isEmpty());
        QVERIFY(m_window->currentDocument()->input.options.mendMojibake);
    }

    void textIsPastedAsAnArticle()
    {
        QApplication::clipboard()->setText(fixture::councilText);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->currentDocument() && m_window->currentDocument()->analysis);
        QCOMPARE(m_window->currentDocument()->analysis->annotations.entities.size(), 2u);
    }

    void markupIsPastedAsAnArticle()
    {
        auto data = new QMimeData;
        data->setHtml(u"<h1>A plain title here</h1><p>Ada Brandt said the Harbour Council would wait for her.</p>"_s);
        data->setText(u"the same without structure"_s);
        QApplication::clipboard()->setMimeData(data);
        action("pasteArticle")->trigger();
        QTRY_VERIFY(m_window->currentDocument() && m_window->currentDocument()->analysis);
        QCOMPARE(m_window->currentDocument()->article.title, u"A plain title here"_s);
    }

    void filesAndTextCanBeDropped()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_folder->write(u"dropped.txt"_s, fixture::councilText))});
        drop(files);
        QTRY_VERIFY(m_window->currentDocument());
        QCOMPARE(m_window->currentDocument()->input.file.name, u"dropped.txt"_s);
        QMimeData text;
        text.setText(u"Dropped words\n\nAda Brandt said that words can be dropped as well as files.\n"_s);
        drop(text);
        QTRY_VERIFY(m_window->currentDocument()->article.text.contains(u"as well as files"));
    }

    void theLastArticlesOpenAgainWhereWanted()
    {
        openCouncil();
        openLong();
        m_window->close();
        m_window = makeWindow();
        m_window->reopenLast();
        QVERIFY(!m_window->isBusy());
        {
            auto settings = m_folder->settings();
            Session session = loadSession(*settings);
            QCOMPARE(session.openFiles.size(), 2);
            session.reopen = true;
            saveSession(*settings, session);
        }
        m_window = makeWindow();
        m_window->reopenLast();
        QTRY_COMPARE(m_window->findChild<DocumentTabs *>()->count(), 2);
    }

private:
    static QPushButton *button(QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
    }
};

QTEST_MAIN(TestWindowOpening)
#include "tst_windowopening.moc"
