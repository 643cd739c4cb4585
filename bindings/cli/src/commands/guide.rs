//! The guide at the terminal.

use freshlegs::{GuidePageView, guide_contents, guide_page, guide_topic, search_guide};

use super::value;
use crate::args::GuideArguments;
use crate::desk::Desk;
use crate::exit::{Code, Failure};

/// How wide a line of a page is.
const WIDTH: usize = 80;

/// Lists the pages, shows one, or the ones on which words are found.
pub(crate) fn guide(desk: &mut Desk, arguments: &GuideArguments) -> Result<(), Failure> {
    let language = desk.open()?.profile()?.language;
    if arguments.topic.is_empty() {
        let contents = guide_contents(language);
        if desk.json {
            return desk.out.json(&value(&contents));
        }
        for group in contents {
            desk.out.line(&group.title)?;
            for page in group.pages {
                desk.out
                    .line(&format!("  {:<22}{}", page.slug, page.title))?;
            }
        }
        return Ok(());
    }
    let wanted = arguments.topic.join(" ");
    let pages = match guide_topic(wanted.replace(' ', "-").to_lowercase()) {
        Some(topic) => vec![guide_page(language, topic)],
        None => search_guide(language, wanted.clone()),
    };
    if pages.is_empty() {
        return Err(Failure::new(
            Code::NothingFound,
            format!("find {wanted} in the guide"),
        ));
    }
    if desk.json {
        return desk.out.json(&value(&pages));
    }
    // Many pages are a list to choose from.
    if let [page] = pages.as_slice() {
        return show(desk, page);
    }
    for page in pages {
        desk.out.line(&format!("{:<22}{}", page.slug, page.title))?;
    }
    Ok(())
}

fn show(desk: &mut Desk, page: &GuidePageView) -> Result<(), Failure> {
    desk.out.line(&page.title)?;
    desk.out.line("")?;
    for line in page.lines.iter().chain([&page.evidence_text]) {
        for wrapped in wrapped(line) {
            desk.out.line(&wrapped)?;
        }
    }
    for source in &page.sources {
        desk.out.line(&format!("  {source}"))?;
    }
    let related: Vec<&str> = page.related.iter().map(|page| page.slug.as_str()).collect();
    if !related.is_empty() {
        desk.out.line("")?;
        desk.out
            .line(&format!("freshlegs guide {}", related.join(" | ")))?;
    }
    Ok(())
}

fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && lines[last].chars().count() + 1 + word.chars().count() > WIDTH
        {
            lines.push(word.to_owned());
        } else {
            if !lines[last].is_empty() {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}
