// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoSpaceWithoutMessages()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.tell({.text = u"One"_s});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.texts(), QStringList{u"One"_s});
    }

    void closedMessagesMakeRoomForWaitingOnes()
    {
        MessageBar bar;
        for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            bar.tell({.text = text});
        QCOMPARE(bar.texts(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(bar.texts(), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    }

    void theNumberOfWaitingMessagesIsTold()
    {
        MessageBar bar;
        const auto more = bar.findChild<QLabel *>(u"more"_s);
        for (const QString &text : {u"1"_s, u"2"_s, u"3"_s})
            bar.tell({.text = text});
        QVERIFY(more->isHidden());
        bar.tell({.text = u"4"_s});
        QVERIFY(!more->isHidden());
        QCOMPARE(more->text(), u"1 more message"_s);
        bar.tell({.text = u"5"_s});
        QVERIFY2(more->text().startsWith(u"2 "), qPrintable(more->text()));
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(more->text(), u"1 more message"_s);
    }

    void aMessageReplacesOneWithItsKey()
    {
        MessageBar bar;
        bar.tell({.key = u"file"_s, .text = u"changed"_s});
        bar.tell({.text = u"other"_s});
        bar.tell({.key = u"file"_s, .text = u"gone"_s});
        QCOMPARE(bar.texts(), (QStringList{u"other"_s, u"gone"_s}));
        bar.takeBack(u"file"_s);
        QCOMPARE(bar.texts(), QStringList{u"other"_s});
    }

    void aButtonActsAfterItsMessageIsGone()
    {
        MessageBar bar;
        QStringList textsThen{u"not called"_s};
        bar.tell({.text = u"Reload?"_s, .buttons = {{u"Reload"_s, [&] { textsThen = bar.texts(); }}}});
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(textsThen, QStringList());
        QVERIFY(bar.isHidden());
    }

    void aButtonMayTellSomethingNew()
    {
        MessageBar bar;
        bar.tell({.key = u"k"_s, .text = u"first"_s, .buttons = {{u"Again"_s, [&] {
                                                                      bar.tell({.key = u"k"_s, .text = u"second"_s});
                                                                  }}}});
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(bar.texts(), QStringList{u"second"_s});
    }

    void textIsNotTakenForMarkup()
    {
        MessageBar bar;
        bar.tell({.text = u"“<b>x</b>.txt” does not exist"_s});
        QCOMPARE(bar.texts().front(), u"“<b>x</b>.txt” does not exist"_s);
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
