//! What the links to the sensors tell, for a screen.

use fluent_bundle::FluentArgs;

use super::sensor_name;
use crate::coaching::words::Words;
use crate::sensing::SensorKind;
use crate::sensing::link::{AdapterTrouble, News};

impl Words {
    /// News of a link in full sentences.
    pub(crate) fn news(&self, kind: Option<SensorKind>, name: &str, news: News) -> String {
        let key = match news {
            News::Lost(_) => "link-lost",
            News::Back(_) => "link-back",
            News::Asleep(_) => "link-asleep",
            News::Held(_) => "link-held",
            News::AdapterOff => return self.adapter_trouble(AdapterTrouble::Off),
            News::AdapterBack => "adapter-on",
        };
        let mut args = FluentArgs::new();
        args.set("sensor", kind.map_or("sensor", sensor_name));
        // Some sensors have no name.
        let name = match name.trim() {
            "" => self.fragment("link-sensor", &args),
            name => name.to_owned(),
        };
        args.set("name", name);
        self.fragment(key, &args)
    }

    /// What keeps the adapter from working and what the runner can do about it, in full sentences.
    pub(crate) fn adapter_trouble(&self, trouble: AdapterTrouble) -> String {
        let key = match trouble {
            AdapterTrouble::Forbidden => "adapter-forbidden",
            AdapterTrouble::Off => "adapter-off",
            AdapterTrouble::Missing => "adapter-missing",
        };
        self.fragment(key, &FluentArgs::new())
    }
}
