// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtf.h"

#include "core/reading/completion.h"
#include "core/reading/rtftext.h"

namespace sourcelight::reading::rtf
{

double recognise(const RawFile &file)
{
    return file.bytes.startsWith("{\\rtf") ? 0.97 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    constexpr int tokensPerReport = 100'000;
    TokenReader tokens(file.bytes);
    TextReader text;
    int untilReport = tokensPerReport;
    for (Token token = tokens.next(); token.kind != Token::Kind::End; token = tokens.next()) {
        if (!text.take(token, tokens))
            return failed({ErrorCode::Malformed, {}, {}}, file);
        if (--untilReport == 0) {
            if (progress.cancelled())
                return failed({ErrorCode::Cancelled, {}, {}}, file);
            progress.tell(0.8 * double(tokens.position()) / double(file.bytes.size()));
            untilReport = tokensPerReport;
        }
    }
    if (!text.isComplete())
        return failed({ErrorCode::Malformed, {}, {}}, file);
    progress.tell(0.8);
    return deliver(articleOf(text.finish(), text.properties, options), {}, id, file, options, sink, progress);
}

} // namespace sourcelight::reading::rtf
