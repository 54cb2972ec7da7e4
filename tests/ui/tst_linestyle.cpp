// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linestyle.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;

namespace
{

constexpr int width = 60;
constexpr int height = 12;
constexpr int middle = 6;

QImage picture(LineStyle style, qreal ratio = 1)
{
    QImage image(QSize(width, height) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawLine(painter, QPointF(0, middle), width, style, Qt::black);
    return image;
}

/// One character a column: '#' where the row is full, '.' where it is empty, '+' between.
QString row(const QImage &image, int y)
{
    QString columns;
    for (int x = 0; x < image.width(); ++x) {
        const int gray = qGray(image.pixel(x, y));
        columns += gray == 0 ? u'#' : gray == 255 ? u'.' : u'+';
    }
    return columns;
}

int rowsUsed(const QImage &image)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += row(image, y).count(u'.') < image.width();
    return rows;
}

} // namespace

class TestLineStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasAStyle_data();
    void everyTypeHasAStyle();
    void stylesLookDifferentWithoutColour();
    void linesAreSharp_data();
    void linesAreSharp();
    void fineIsQuieterThanAnyOther();
    void nothingIsPaintedOutsideTheWidth();
};

void TestLineStyle::everyTypeHasAStyle_data()
{
    QTest::addColumn<EntityType>("type");
    QTest::addColumn<LineStyle>("style");
    QTest::newRow("person") << EntityType::Person << LineStyle::Solid;
    QTest::newRow("organisation") << EntityType::Organization << LineStyle::Dashed;
    QTest::newRow("place") << EntityType::Location << LineStyle::Dotted;
    QTest::newRow("group") << EntityType::NORP << LineStyle::DashDot;
    QTest::newRow("facility") << EntityType::Facility << LineStyle::Thin;
    QTest::newRow("product") << EntityType::Product << LineStyle::Thin;
    QTest::newRow("other") << EntityType::Misc << LineStyle::Thin;
}

void TestLineStyle::everyTypeHasAStyle()
{
    QFETCH(const EntityType, type);
    QFETCH(const LineStyle, style);
    QCOMPARE(lineStyleOf(type), style);
}

void TestLineStyle::stylesLookDifferentWithoutColour()
{
    QSet<QString> pictures;
    for (const LineStyle style : {LineStyle::Solid, LineStyle::Dashed, LineStyle::Dotted, LineStyle::DashDot,
             LineStyle::Thin, LineStyle::Double, LineStyle::Fine}) {
        const QImage image = picture(style);
        QVERIFY(rowsUsed(image) > 0);
        QString rows;
        for (int y = 0; y < image.height(); ++y)
            rows += row(image, y);
        pictures.insert(rows);
    }
    QCOMPARE(pictures.size(), 7);
}

void TestLineStyle::linesAreSharp_data()
{
    QTest::addColumn<LineStyle>("style");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("rows");
    QTest::newRow("solid") << LineStyle::Solid << 1.0 << 2;
    QTest::newRow("solid at 200 %") << LineStyle::Solid << 2.0 << 4;
    QTest::newRow("dashed") << LineStyle::Dashed << 1.0 << 2;
    QTest::newRow("thin") << LineStyle::Thin << 1.0 << 1;
    QTest::newRow("thin at 200 %") << LineStyle::Thin << 2.0 << 2;
    QTest::newRow("fine") << LineStyle::Fine << 1.0 << 1;
    QTest::newRow("fine at 200 %") << LineStyle::Fine << 2.0 << 2;
    QTest::newRow("double") << LineStyle::Double << 1.0 << 2;
    QTest::newRow("double at 200 %") << LineStyle::Double << 2.0 << 4;
}

void TestLineStyle::linesAreSharp()
{
    QFETCH(const LineStyle, style);
    QFETCH(const qreal, ratio);
    QFETCH(const int, rows);
    const QImage image = picture(style, ratio);
    QCOMPARE(rowsUsed(image), rows);
    for (int y = 0; y < image.height(); ++y)
        QVERIFY2(!row(image, y).contains(u'+'), qUtf8Printable(row(image, y)));
}

void TestLineStyle::fineIsQuieterThanAnyOther()
{
    const auto inkOf = [](LineStyle style) {
        const QImage image = picture(style);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += 255 - qGray(image.pixel(x, y));
        }
        return ink;
    };
    for (const LineStyle style : {LineStyle::Solid, LineStyle::Dashed, LineStyle::Dotted, LineStyle::DashDot,
             LineStyle::Thin, LineStyle::Double})
        QCOMPARE_LT(2 * inkOf(LineStyle::Fine), inkOf(style));
}

void TestLineStyle::nothingIsPaintedOutsideTheWidth()
{
    QImage image(40, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const LineStyle style : {LineStyle::Solid, LineStyle::Dashed, LineStyle::Dotted, LineStyle::DashDot,
             LineStyle::Thin, LineStyle::Double, LineStyle::Fine})
        drawLine(painter, QPointF(10, middle), 20, style, Qt::black);
    painter.end();
    for (int y = 0; y < height; ++y) {
        QCOMPARE(row(image, y).first(10), QString(10, u'.'));
        QCOMPARE(row(image, y).last(10), QString(10, u'.'));
    }
}

QTEST_APPLESS_MAIN(TestLineStyle)
#include "tst_linestyle.moc"
