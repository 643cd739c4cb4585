//! The thread on which the daemon sits at its bus.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::mpsc as blocking;
use std::thread::JoinHandle;
use std::time::Instant;

use futures_util::StreamExt;
use tokio::sync::mpsc;
use zbus::message::Type;
use zbus::zvariant::ObjectPath;
use zbus::{Connection, Message, MessageStream};

use super::bus::Bus;
use super::daemon::{Body, CallId, Daemon, Output, Signal};
use super::request;

const NAME: &str = "org.bluez";

/// Something to do with the daemon, between two calls.
type Order = Box<dyn FnOnce(&mut Daemon, Instant) + Send>;

enum Command {
    Do(Order),
    /// Whether the daemon has its name on the bus.
    Serve(bool, blocking::Sender<()>),
}

/// A bus with a daemon on it, on a thread of their own.
#[derive(Debug)]
pub(super) struct Host {
    commands: Option<mpsc::UnboundedSender<Command>>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    /// Starts bus and daemon and returns when the daemon has its name.
    pub(super) fn start(daemon: Daemon, folder: &Path, socket: &Path) -> io::Result<Self> {
        let (commands, orders) = mpsc::unbounded_channel();
        let (ready, started) = blocking::channel();
        let (folder, socket) = (folder.to_owned(), socket.to_owned());
        let thread = std::thread::Builder::new()
            .name("bluez".to_owned())
            .spawn(move || live(daemon, &folder, &socket, orders, &ready))?;
        let host = Self {
            commands: Some(commands),
            thread: Some(thread),
        };
        started
            .recv()
            .map_err(|_| io::Error::other("start the emulation: its thread panicked"))??;
        Ok(host)
    }

    /// Does something with the daemon and waits for it.
    ///
    /// # Panics
    /// When the daemon's thread has panicked.
    pub(super) fn with<R: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Daemon, Instant) -> R + Send + 'static,
    ) -> R {
        let (done, result) = blocking::channel();
        self.send(Command::Do(Box::new(move |daemon, now| {
            // Nobody waits any more: then nobody wants to know.
            let _ = done.send(what(daemon, now));
        })));
        result.recv().expect("the daemon's thread goes on")
    }

    /// Takes or gives back the daemon's name on the bus.
    ///
    /// # Panics
    /// When the daemon's thread has panicked.
    pub(super) fn serve(&self, serve: bool) {
        let (done, result) = blocking::channel();
        self.send(Command::Serve(serve, done));
        result.recv().expect("the daemon's thread goes on");
    }

    fn send(&self, command: Command) {
        let commands = self.commands.as_ref();
        let sent = commands.is_some_and(|commands| commands.send(command).is_ok());
        assert!(sent, "the daemon's thread is gone");
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        drop(self.commands.take());
        if let Some(thread) = self.thread.take() {
            // Its panic was heard of already, and this may be the unwinding of a failed test.
            let _ = thread.join();
        }
    }
}

fn live(
    daemon: Daemon,
    folder: &Path,
    socket: &Path,
    orders: mpsc::UnboundedReceiver<Command>,
    ready: &blocking::Sender<io::Result<()>>,
) {
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return drop(ready.send(Err(error))),
    };
    let bus = match Bus::start(folder, socket) {
        Ok(bus) => bus,
        Err(error) => return drop(ready.send(Err(error))),
    };
    let service = runtime.block_on(Service::open(daemon, socket));
    match service {
        Err(error) => drop(ready.send(Err(io::Error::other(error)))),
        Ok(service) => {
            let _ = ready.send(Ok(()));
            if let Err(error) = runtime.block_on(service.run(orders)) {
                panic!("the emulated daemon lost its bus: {error}");
            }
        }
    }
    drop(runtime);
    drop(bus);
}

/// The daemon and its connection to the bus.
struct Service {
    daemon: Daemon,
    connection: Connection,
    messages: MessageStream,
    /// Calls that have not been answered.
    open: BTreeMap<CallId, Message>,
    calls: u64,
}

impl Service {
    async fn open(daemon: Daemon, socket: &Path) -> zbus::Result<Self> {
        let address = format!("unix:path={}", socket.display());
        let connection = zbus::connection::Builder::address(address.as_str())?
            .build()
            .await?;
        let messages = MessageStream::from(&connection);
        let bus = zbus::fdo::DBusProxy::new(&connection).await?;
        let departures = zbus::MatchRule::builder()
            .msg_type(Type::Signal)
            .interface("org.freedesktop.DBus")?
            .member("NameOwnerChanged")?
            .build();
        bus.add_match_rule(departures).await?;
        connection.request_name(NAME).await?;
        Ok(Self {
            daemon,
            connection,
            messages,
            open: BTreeMap::new(),
            calls: 0,
        })
    }

    async fn run(mut self, mut orders: mpsc::UnboundedReceiver<Command>) -> zbus::Result<()> {
        loop {
            let due = self.daemon.poll_timeout();
            let sleep = tokio::time::sleep_until(due.unwrap_or_else(Instant::now).into());
            tokio::select! {
                biased;
                order = orders.recv() => match order {
                    None => return Ok(()),
                    Some(Command::Do(order)) => order(&mut self.daemon, Instant::now()),
                    Some(Command::Serve(serve, done)) => {
                        self.serve(serve).await?;
                        // Nobody waits any more: then nobody wants to know.
                        let _ = done.send(());
                    }
                },
                message = self.messages.next() => match message {
                    None => return Err(zbus::Error::InputOutput(
                        io::Error::from(io::ErrorKind::UnexpectedEof).into(),
                    )),
                    Some(message) => self.hear(message?),
                },
                () = sleep, if due.is_some() => self.daemon.handle_timeout(Instant::now()),
            }
            while let Some(output) = self.daemon.poll_output() {
                self.say(output).await?;
            }
        }
    }

    async fn serve(&mut self, serve: bool) -> zbus::Result<()> {
        if serve {
            return self.connection.request_name(NAME).await;
        }
        // The bus's words when somebody leaves with calls open.
        let reason = "Message recipient disconnected from message bus without replying";
        for (_, call) in std::mem::take(&mut self.open) {
            let name = "org.freedesktop.DBus.Error.NoReply";
            self.connection
                .reply_error(&call.header(), name, &reason)
                .await?;
        }
        self.daemon.restart(Instant::now());
        self.connection.release_name(NAME).await.map(|_| ())
    }

    fn hear(&mut self, message: Message) {
        match message.message_type() {
            Type::MethodCall => {
                let id = CallId(self.calls);
                self.calls += 1;
                let call = request::call(&message, id);
                self.open.insert(id, message);
                self.daemon.handle_call(Instant::now(), call);
            }
            Type::Signal => {
                if let Some(client) = departed(&message) {
                    self.daemon.handle_departure(&client);
                }
            }
            Type::MethodReturn | Type::Error => {}
        }
    }

    async fn say(&mut self, output: Output) -> zbus::Result<()> {
        match output {
            Output::Signal(signal) => self.signal(signal).await,
            Output::Reply(id, body) => match self.open.remove(&id) {
                Some(call) => self.reply(&call, body).await,
                None => Ok(()),
            },
            Output::Refuse(id, refusal) => match self.open.remove(&id) {
                Some(call) => {
                    let header = call.header();
                    self.connection
                        .reply_error(&header, refusal.name, &refusal.message)
                        .await
                }
                None => Ok(()),
            },
        }
    }

    async fn reply(&self, call: &Message, body: Body) -> zbus::Result<()> {
        let header = call.header();
        let connection = &self.connection;
        match body {
            Body::Nothing => connection.reply(&header, &()).await,
            Body::Text(text) => connection.reply(&header, &text).await,
            Body::Texts(texts) => connection.reply(&header, &texts).await,
            Body::Bytes(bytes) => connection.reply(&header, &bytes).await,
            Body::Value(value) => connection.reply(&header, &value).await,
            Body::Properties(properties) => connection.reply(&header, &properties).await,
            Body::Objects(objects) => connection.reply(&header, &objects).await,
        }
    }

    async fn signal(&self, signal: Signal) -> zbus::Result<()> {
        const MANAGER: &str = "org.freedesktop.DBus.ObjectManager";
        const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
        let emit = |path: &str, interface, member| {
            let path = ObjectPath::from_string_unchecked(path.to_owned());
            Message::signal(path, interface, member)
        };
        let message = match signal {
            Signal::Changed {
                path,
                interface,
                properties,
                invalidated,
            } => emit(&path, PROPERTIES, "PropertiesChanged")?.build(&(
                interface,
                properties,
                invalidated,
            ))?,
            Signal::Added { path, interfaces } => {
                let path = ObjectPath::from_string_unchecked(path);
                emit("/", MANAGER, "InterfacesAdded")?.build(&(path, interfaces))?
            }
            Signal::Removed { path, interfaces } => {
                let path = ObjectPath::from_string_unchecked(path);
                emit("/", MANAGER, "InterfacesRemoved")?.build(&(path, interfaces))?
            }
        };
        self.connection.send(&message).await
    }
}

/// The unique name of a client that has left the bus.
fn departed(message: &Message) -> Option<String> {
    let (name, _, owner): (String, String, String) = message.body().deserialize().ok()?;
    (name.starts_with(':') && owner.is_empty()).then_some(name)
}
